package ca.recourse.letter.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Follows one part of a Word document in the order it is seen. */
final class WordText implements XmlVisitor {

    // Deleted text, the old place of moved text, field codes, the copy of a text box for old programs, comments.
    private static final Set<String> UNSEEN = Set.of(
            "del", "moveFrom", "delText", "instrText", "delInstrText", "Fallback", "comment", "rPrChange", "pPrChange");
    private static final int EMU_PER_INCH = 914_400;
    private static final int LETTER_SIZED_INCHES = 4;

    private final WordStyles styles;
    private final BlockFlow flow = new BlockFlow();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<String> unseen = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Set<String> runFlags = new HashSet<>();
    private final List<String> pictures = new ArrayList<>();
    private final Deque<Boolean> largePictures = new ArrayDeque<>();

    WordText(WordStyles styles) {
        this.styles = styles;
    }

    String raw() {
        return flow.raw();
    }

    /** The relations of pictures as large as a letter. */
    List<String> largePictures() {
        return List.copyOf(pictures);
    }

    @Override
    public void open(String name, Attributes attributes) {
        open.push(name);
        if (UNSEEN.contains(name)) {
            unseen.push(name);
        }
        if (unseen.isEmpty()) {
            openSeen(name, attributes);
        }
    }

    private void openSeen(String name, Attributes attributes) {
        switch (name) {
            case "p" -> paragraphs.push(new Paragraph());
            case "pStyle", "spacing", "numPr", "contextualSpacing" -> paragraphProperty(name, attributes);
            case "r" -> runFlags.clear();
            case "vanish", "webHidden" -> runFlags.add(attributes.isOn() ? "hidden" : "seen");
            case "rStyle" -> attributes.get("val").filter(styles::isHidden).ifPresent(style -> runFlags.add("hidden"));
            case "tab" -> addInRun("\t");
            case "br", "cr" -> addInRun("\n");
            case "noBreakHyphen" -> add("-");
            case "sym" -> addSymbol(attributes);
            case "checkBox" -> runFlags.add("box");
            case "default", "checked" -> legacyBox(name, attributes);
            case "tr" -> flow.openRow();
            case "tc" -> flow.openCell();
            case "txbxContent" -> flow.openBox();
            case "showingPlcHdr" -> runFlags.add("placeholder");
            case "extent" -> largePictures.push(isLarge(attributes));
            case "blip" -> picture(attributes);
            default -> {
                // The rest is about looks.
            }
        }
    }

    @Override
    public void close(String name) {
        open.pop();
        if (unseen.isEmpty()) {
            closeSeen(name);
        } else if (unseen.element().equals(name)) {
            unseen.pop();
        }
    }

    private void closeSeen(String name) {
        switch (name) {
            case "p" -> closeParagraph();
            case "checkBox" -> {
                add(Marks.of(runFlags.contains("checked")) + " ");
                runFlags.removeAll(Set.of("box", "checked"));
            }
            case "tc" -> flow.closeCell();
            case "tr" -> flow.closeRow();
            case "tbl" -> flow.now().newParagraph();
            case "txbxContent" -> flow.closeBox();
            default -> {
                // The rest is about looks.
            }
        }
    }

    @Override
    public void text(String text) {
        if (unseen.isEmpty() && "t".equals(open.peek()) && !runFlags.contains("hidden")) {
            add(text);
        }
    }

    private void paragraphProperty(String name, Attributes attributes) {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph == null || open.contains("rPr")) {
            return;
        }
        switch (name) {
            case "pStyle" -> attributes.get("val").ifPresent(paragraph.style()::add);
            case "numPr" -> paragraph.flags().add("item");
            case "contextualSpacing" -> paragraph.flags().add("close");
            default -> WordStyles.gap(attributes).ifPresent(paragraph.gaps()::add);
        }
    }

    private void closeParagraph() {
        Paragraph paragraph = paragraphs.isEmpty() ? new Paragraph() : paragraphs.pop();
        boolean empty = !paragraph.flags().contains("words");
        if (empty || leavesGap(paragraph)) {
            flow.now().newParagraph();
        } else {
            flow.now().newLine();
        }
        flow.placeBoxes();
    }

    private boolean leavesGap(Paragraph paragraph) {
        if (paragraph.flags().contains("close")) {
            return false;
        }
        return paragraph.gaps().isEmpty()
                ? styles.leavesGap(paragraph.style().stream().findFirst())
                : paragraph.gaps().get(0) >= WordStyles.SEEN_GAP;
    }

    private void addInRun(String blank) {
        // Tab stops of a paragraph carry the same name as tabs in its text.
        if (open.contains("r") && !open.contains("pPr") && !runFlags.contains("hidden")) {
            flow.now().add(blank);
        }
    }

    private void add(String words) {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph != null
                && paragraph.flags().add("words")
                && paragraph.flags().contains("item")) {
            flow.now().add("\u2022 ");
        }
        flow.now().add(words);
    }

    private void addSymbol(Attributes attributes) {
        String code = attributes.get("char", "").toLowerCase(Locale.ROOT);
        if (code.matches("[0-9a-f]{1,4}") && !runFlags.contains("hidden")) {
            add(Marks.of(attributes.get("font", ""), Integer.parseInt(code, 16)).orElse("\u2022"));
        }
    }

    private void legacyBox(String name, Attributes attributes) {
        if (!runFlags.contains("box")) {
            return;
        }
        // "checked" is said by a person, "default" by the form.
        runFlags.remove(name.equals("checked") ? "checked" : "");
        if (attributes.isOn()) {
            runFlags.add("checked");
        }
    }

    private void picture(Attributes attributes) {
        if (Boolean.TRUE.equals(largePictures.peek())) {
            attributes.get("embed").ifPresent(pictures::add);
        }
    }

    private static boolean isLarge(Attributes attributes) {
        int least = LETTER_SIZED_INCHES * EMU_PER_INCH;
        return attributes.number("cx", 0) >= least && attributes.number("cy", 0) >= least;
    }

    /**
     * A paragraph being read.
     *
     * @param style its style, when named
     * @param gaps its own gap, when given
     * @param flags "item" of a list, "close" to its neighbours, has "words"
     */
    private record Paragraph(List<String> style, List<Integer> gaps, Set<String> flags) {

        Paragraph() {
            this(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        }
    }
}
