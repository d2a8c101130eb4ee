package ca.recourse.facts.identity;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell of a letter's head, taken apart where a name may end: at labels, dates, numbers and addresses. */
record HeadCell(Stretch cell, LetterText letter, List<Label> labels) {

    // "3 May 2026", "le 1er mai 2026", "Oct. 13, 2026", with the town before it: "New Westminster, October 5, 2026".
    private static final String MONTH =
            "(?:jan|feb|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aou|sep|oct|nov|dec)[a-z]{0,7}\\.?";
    private static final Pattern DATE = Pattern.compile("(?:[a-z][a-z .'-]{1,40}, ?(?:le |the |on )?)?(?<![a-z0-9])"
            + "(?:\\d{1,2}(?:st|nd|rd|th|er|e)?[ .-]{1,2}" + MONTH + ",?[ -]\\d{4}"
            + "|" + MONTH + " ?\\d{1,2}(?:st|nd|rd|th)?,? ?\\d{4}"
            + "|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\S)\\S*?\\d\\S*");
    // "Ana Roy P.O. Box 1234": the box stands behind the name where a format has lost the line's end.
    private static final Pattern BOX = Pattern.compile("(?<![a-z])(?:p\\.? ?o\\.? ?box|[bc]\\. ?p\\.)(?=[ \\d])");
    // "c/o Harbour Law", "a/s de", "cc: Ms. Roy": the rest of the cell is about somebody else.
    private static final Pattern ELSE = Pattern.compile("(?<![a-z])(?:c/o|a/s|c\\.?c\\.?|attn\\.?)(?=[ :.]).*$");
    private static final Pattern ADDRESS = Pattern.compile(
            "^[ #]{0,4}\\d{1,5}[a-z]?[ ,-]{1,3}[a-z\\d]|\\b[a-z]\\d[a-z] ?\\d[a-z]\\d\\b|p\\.? ?o\\.? box|\\bc\\.p\\. "
                    + "|\\b(?:street|avenue|road|blvd|boulevard|rue|chemin|floor|tower|suite|plaza|sector|building|bldg|house|flat|unit|apt)\\b");
    // "Kızılırmak Sokak 9/3, Ankara", "Limuru 12": a number that ends what stands before it is a street's.
    private static final Pattern OF_A_STREET = Pattern.compile(
            " (?:no\\.? ?|n\u00b0 ?)?\\d{1,4}[a-z]?(?:[/-]\\d{1,4}[a-z]?)?(?=,|;|\\.? ?$)(?<!(?:19|20)\\d\\d)");

    static HeadCell of(Stretch cell, LetterText letter, List<Label> labels) {
        return new HeadCell(cell, letter, labels);
    }

    /** What is left between the cuts, in reading order. */
    List<Stretch> pieces() {
        String folded = letter.folded().substring(cell.start(), cell.end());
        List<int[]> cuts = cuts(folded);
        List<Stretch> pieces = between(cuts);
        if (!ADDRESS.matcher(DATE.matcher(folded).replaceAll("")).find()) {
            return pieces;
        }
        // Of an address only what opens its line may be a name.
        return pieces.stream()
                .filter(piece ->
                        letter.text().substring(cell.start(), piece.start()).isBlank())
                .toList();
    }

    private List<int[]> cuts(String folded) {
        List<int[]> cuts = new ArrayList<>();
        labels.stream()
                .filter(label -> label.start() >= cell.start() && label.start() < cell.end())
                .forEach(label -> cuts.add(new int[] {label.start(), Math.min(label.end(), cell.end())}));
        for (Pattern cut : List.of(DATE, ELSE, BOX, NUMBER)) {
            cut.matcher(folded)
                    .results()
                    .forEach(match -> cuts.add(new int[] {cell.start() + match.start(), cell.start() + match.end()}));
        }
        Matcher street = OF_A_STREET.matcher(folded);
        if (street.find() && !BOX.matcher(folded).find()) {
            int from = Math.max(folded.lastIndexOf(',', street.start()), folded.lastIndexOf(';', street.start())) + 1;
            cuts.add(new int[] {cell.start() + from, cell.start() + street.end()});
        }
        cuts.sort(Comparator.comparingInt(cut -> cut[0]));
        return cuts;
    }

    private List<Stretch> between(List<int[]> cuts) {
        List<Stretch> pieces = new ArrayList<>();
        int start = cell.start();
        for (int[] cut : cuts) {
            if (cut[0] > start) {
                pieces.add(piece(start, cut[0]));
            }
            start = Math.max(start, cut[1]);
        }
        if (start < cell.end()) {
            pieces.add(piece(start, cell.end()));
        }
        return pieces;
    }

    private Stretch piece(int start, int end) {
        int last = end;
        while (last > start && " \t(,;-[|/.".indexOf(letter.text().charAt(last - 1)) >= 0) {
            last--;
        }
        int name = start + nameEnd(letter.text().substring(start, last));
        return new Stretch(start, name, letter.text().substring(start, name).strip());
    }

    // "Ana Roy, Kampala, Uganda" and "Ana Roy, Nairobi" end at the first comma; "ROY, Ana" at none.
    private static int nameEnd(String words) {
        String[] parts = words.split(",", -1);
        boolean placed = parts.length > 2 || (parts.length == 2 && PersonNames.isPlace(parts[1]));
        return placed && parts[0].strip().indexOf(' ') > 0 ? parts[0].length() : words.length();
    }
}
