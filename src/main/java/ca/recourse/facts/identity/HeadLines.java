package ca.recourse.facts.identity;

import ca.recourse.facts.Countries;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines;
import ca.recourse.facts.TextLines.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the lines of a letter's head for persons' names.
 *
 * <p>A name stands alone in its cell, or beside a number, a label or a date where a format has lost the gap between two
 * columns. Many other words in a head look like names; a title, a street below, a file number beside it or the comma of
 * a greeting shows which is the addressee's.
 */
record HeadLines(LetterText letter, TextLines lines, PersonNames names, List<Label> labels) {

    private static final int TITLED = 4;
    private static final int BESIDE_A_NUMBER = 3;
    private static final int BESIDE_ITS_FILE = 2;
    private static final int BY_THE_DATE = 1;

    // A street number, a box: what stands right below the name in an address.
    private static final Pattern STREET =
            Pattern.compile("^[ ]{0,8}[#\"(]?\\d|^[ ]{0,8}(?:p\\.? ?o\\.? box|c\\.? ?p\\.? |unit |apt|suite |app\\. )");
    // "14 Mabini Street", "House 22, Sector 15", "Burnaby BC V5G 4G3": no name in such a cell.
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b[a-z]\\d[a-z] ?\\d[a-z]\\d\\b|^(?!\\d{1,2}(?:st|nd|rd|th|er|e)? ?(?:jan|fe|f\u00e9|mar|a[vpo]|ma[iy]|ju|sep|oct|nov|dec))#?\\d{1,5}[a-z]?[ ,-]{1,2}[a-z\\d]"
                    + "|p\\.? ?o\\.? box|\\b(?:street|avenue|road|blvd|boulevard|rue|chemin|floor|tower|suite|plaza|sector|building)\\b");
    private static final Pattern FILE = Pattern.compile(
            "(?<![a-z0-9-])(?:[a-z]{1,2}\\d{8,10}|\\d{2}-\\d{4}-\\d{4}|\\d{4}-\\d{4}|\\d{10}|\\d{8})(?![a-z0-9-])");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d-])(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\S*\\d\\S*");
    // A line of running text ends the head.
    private static final int LONGEST_CELL = 60;

    private static final int LONGEST_LINE = 80;

    /** The line from {@code from} on where running text begins; {@code to} when none does before. */
    int end(int from, int to) {
        int end = from;
        while (end < Math.min(to, lines.all().size())
                && lines.cells(end).stream().noneMatch(HeadLines::isProse)) {
            end++;
        }
        return end;
    }

    /** The names between two lines, from the first to before the last, in reading order. */
    List<HeadName> names(int from, int to) {
        return IntStream.range(from, to).boxed().flatMap(this::namesOn).toList();
    }

    private Stream<HeadName> namesOn(int line) {
        return lines.cells(line).stream()
                .filter(cell -> !ADDRESS.matcher(folded(cell)).find())
                .flatMap(this::pieces)
                .filter(this::isFullName)
                .map(piece -> new HeadName(piece, signs(piece, line)));
    }

    // A heading is as long as a sentence, but no stop ends it.
    private static boolean isProse(Stretch cell) {
        int length = cell.words().length();
        boolean sentence =
                length > LONGEST_LINE || (length > LONGEST_CELL && cell.words().endsWith("."));
        return sentence && cell.words().matches(".*[a-z]{2,30} [a-z]{2,30} [a-z]{2,30}.*");
    }

    /** A cell without its numbers and labels. */
    private Stream<Stretch> pieces(Stretch cell) {
        List<int[]> cuts = new ArrayList<>();
        labels.stream()
                .filter(label -> label.start() >= cell.start() && label.start() < cell.end())
                .forEach(label -> cuts.add(new int[] {label.start(), Math.min(label.end(), cell.end())}));
        Matcher number = NUMBER.matcher(letter.text()).region(cell.start(), cell.end());
        while (number.find()) {
            cuts.add(new int[] {number.start(), number.end()});
        }
        cuts.sort((a, b) -> a[0] - b[0]);
        return between(cell, cuts);
    }

    private Stream<Stretch> between(Stretch cell, List<int[]> cuts) {
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
        return pieces.stream();
    }

    private Stretch piece(int start, int end) {
        int last = end;
        while (last > start && " \t(,;-[".indexOf(letter.text().charAt(last - 1)) >= 0) {
            last--;
        }
        return new Stretch(start, last, letter.text().substring(start, last).strip());
    }

    private boolean isFullName(Stretch piece) {
        Optional<String> name = names.name(piece.words());
        return name.filter(words -> PersonNames.length(words) > 1)
                .filter(words -> Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1)))
                .filter(words -> Stream.of(LetterText.fold(words).split(",", -1))
                        .noneMatch(part -> Countries.name(part.strip())))
                .isPresent();
    }

    private int signs(Stretch piece, int line) {
        if (names.titled(piece.words())) {
            return TITLED;
        }
        String own = folded(lines.line(line));
        if (FILE.matcher(own).find() || labelled(line) || greets(piece, line)) {
            return BESIDE_A_NUMBER;
        }
        int below = lines.neighbour(line, 1, 1);
        boolean street = below >= 0 && STREET.matcher(folded(lines.line(below))).find();
        boolean file = below >= 0 && (FILE.matcher(folded(lines.line(below))).find() || labelled(below));
        int over = lines.neighbour(line, -1, 1);
        boolean filed = over >= 0 && (FILE.matcher(folded(lines.line(over))).find() || labelled(over));
        if (street || file || filed) {
            return BESIDE_ITS_FILE;
        }
        int above = lines.neighbour(line, -1, 2);
        boolean dated = YEAR.matcher(own).find()
                || (above >= 0 && YEAR.matcher(folded(lines.line(above))).find());
        return dated ? BY_THE_DATE : 0;
    }

    // "Carlos Ivanova," alone on its line.
    private boolean greets(Stretch piece, int line) {
        String words = lines.line(line).words();
        return words.length() == piece.words().length() && (words.endsWith(",") || words.endsWith(":"));
    }

    private boolean labelled(int line) {
        Stretch whole = lines.line(line);
        return labels.stream()
                .anyMatch(label -> label.colon() && label.start() >= whole.start() && label.start() < whole.end());
    }

    private String folded(Stretch place) {
        return letter.folded().substring(place.start(), place.end()).strip();
    }
}
