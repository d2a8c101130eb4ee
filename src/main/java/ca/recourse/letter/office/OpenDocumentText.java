package ca.recourse.letter.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Follows an OpenDocument text in the order it is seen. */
final class OpenDocumentText implements XmlVisitor {

    private static final Set<String> UNSEEN = Set.of(
            "tracked-changes", "annotation", "hidden-text", "hidden-paragraph", "forms", "title", "desc", "scripts");
    private static final Set<String> WORDS =
            Set.of("p", "h", "span", "a", "meta-field", "bookmark-ref", "date", "page-number");
    // A paragraph this long is set off from the next by most letter writers.
    private static final int LONG_PARAGRAPH = 70;

    private final BlockFlow flow = new BlockFlow();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<String> unseen = new ArrayDeque<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final List<String> pictures = new ArrayList<>();

    String raw() {
        return flow.raw();
    }

    List<String> pictures() {
        return List.copyOf(pictures);
    }

    @Override
    public void open(String name, Attributes attributes) {
        open.push(name);
        if (UNSEEN.contains(name)) {
            unseen.push(name);
        }
        if (!unseen.isEmpty()) {
            return;
        }
        switch (name) {
            case "p", "h" -> openParagraph();
            case "tab" -> add("\t");
            case "line-break" -> add("\n");
            case "s" -> add(" ".repeat(Math.min(20, Math.max(1, attributes.number("c", 1)))));
            case "table-row" -> flow.openRow();
            case "table-cell" -> flow.openCell();
            case "text-box" -> flow.openBox();
            case "image" -> attributes.get("href").ifPresent(pictures::add);
            default -> {
                // The rest is about looks.
            }
        }
    }

    @Override
    public void close(String name) {
        open.pop();
        if (!unseen.isEmpty()) {
            if (unseen.element().equals(name)) {
                unseen.pop();
            }
            return;
        }
        switch (name) {
            case "p", "h" -> closeParagraph();
            case "table-cell" -> flow.closeCell();
            case "table-row" -> flow.closeRow();
            case "table" -> flow.now().newParagraph();
            case "text-box" -> flow.closeBox();
            default -> {
                // The rest is about looks.
            }
        }
    }

    @Override
    public void text(String text) {
        String around = open.peek();
        if (unseen.isEmpty() && !paragraphs.isEmpty() && around != null && WORDS.contains(around)) {
            add(text.replaceAll("\\s+", " "));
        }
    }

    private void openParagraph() {
        paragraphs.push(new StringBuilder());
        if (open.contains("list-item")) {
            flow.now().add("\u2022 ");
        }
    }

    private void add(String words) {
        if (!paragraphs.isEmpty()) {
            paragraphs.element().append(words);
            flow.now().add(words);
        }
    }

    private void closeParagraph() {
        int length = paragraphs.isEmpty() ? 0 : paragraphs.pop().length();
        if (length == 0 || length > LONG_PARAGRAPH) {
            flow.now().newParagraph();
        } else {
            flow.now().newLine();
        }
        flow.placeBoxes();
    }
}
