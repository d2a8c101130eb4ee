package ca.recourse.facts.identity;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines;
import ca.recourse.facts.TextLines.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the lines of a letter's head for persons' names.
 *
 * <p>A name stands alone in its cell, or before an address, a number, a label or a date on the same line. Many other
 * words in a head look like names; a title, a street, a file number beside it or the comma of a greeting shows which is
 * the addressee's.
 */
record HeadLines(LetterText letter, TextLines lines, PersonNames names, List<Label> labels) {

    /** The sign of a name with a form of address. */
    static final int TITLED = 4;
    /** The sign of a name whose line holds the file number too. */
    static final int BESIDE_A_NUMBER = 3;

    private static final int BESIDE_ITS_FILE = 2;
    private static final int BY_THE_DATE = 1;

    // A street number, a box: what stands right below the name in an address.
    private static final Pattern STREET =
            Pattern.compile("^[ ]{0,8}[#\"(]?\\d|^[ ]{0,8}(?:p\\.? ?o\\.? box|c\\.? ?p\\.? |unit |apt|suite |app\\. )"
                    + "|, ?[a-z .-]{0,20}\\d{3,6}\\b|\\d{1,4}[a-z]?(?:/\\d{1,4})?, ");
    private static final Pattern FILE = Pattern.compile(
            "(?<![a-z0-9-])(?:[a-z]{1,2}\\d{8,10}|\\d{2}-\\d{4}-\\d{4}|\\d{4}-\\d{4}|\\d{10}|\\d{8})(?![a-z0-9-])");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d-])(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern RUNNING_WORDS = Pattern.compile("[a-z]{2,30}+ [a-z]{2,30}+ [a-z]{2,30}");
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
                .flatMap(cell -> HeadCell.of(cell, letter, labels).pieces().stream())
                .filter(this::isFullName)
                .map(piece -> new HeadName(piece, signs(piece, line)));
    }

    // A heading is as long as a sentence, but no stop ends it.
    private static boolean isProse(Stretch cell) {
        int length = cell.words().length();
        boolean sentence =
                length > LONGEST_LINE || (length > LONGEST_CELL && cell.words().endsWith("."));
        return sentence && RUNNING_WORDS.matcher(cell.words()).find();
    }

    private boolean isFullName(Stretch piece) {
        Optional<String> name = names.name(piece.words());
        return name.filter(words -> PersonNames.length(words) > 1)
                .filter(words -> Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1)))
                .filter(words -> Stream.of(words.split(",", -1)).noneMatch(PersonNames::isPlace))
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
        int over = lines.neighbour(line, -1, 1);
        if (isFiled(below) || isFiled(over) || isStreet(below) || endsInAnAddress(piece, line)) {
            return BESIDE_ITS_FILE;
        }
        int above = lines.neighbour(line, -1, 2);
        boolean dated = YEAR.matcher(own).find()
                || (above >= 0 && YEAR.matcher(folded(lines.line(above))).find());
        return dated ? BY_THE_DATE : 0;
    }

    private boolean isStreet(int line) {
        return line >= 0 && STREET.matcher(folded(lines.line(line))).find();
    }

    private boolean isFiled(int line) {
        return line >= 0 && (FILE.matcher(folded(lines.line(line))).find() || labelled(line));
    }

    // "Ana Roy, P.O. Box 12, Kampala".
    private boolean endsInAnAddress(Stretch piece, int line) {
        String rest = letter.folded()
                .substring(piece.end(), Math.max(piece.end(), lines.line(line).end()));
        return rest.chars().anyMatch(Character::isDigit);
    }

    // "Carlos Ivanova," alone on its line.
    private boolean greets(Stretch piece, int line) {
        String words = lines.line(line).words();
        return words.length() <= piece.words().length() + 2 && (words.endsWith(",") || words.endsWith(":"));
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
