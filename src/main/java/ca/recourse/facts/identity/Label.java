package ca.recourse.facts.identity;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines;
import ca.recourse.facts.TextLines.Stretch;
import ca.recourse.facts.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A label in a letter, such as {@code UCI:}, with its twin in the other language and its colon.
 *
 * @param start its first character in the letter's text
 * @param end the first character after it that is not blank or colon
 * @param colon whether a colon, a column or the end of its line shows that it is a label
 */
record Label(int start, int end, boolean colon) {

    // A letter labels a few numbers a page; thousands of labels are no letter.
    private static final int MOST_LABELS = 400;

    // " / IUC (ID client) No. : "
    private static final Pattern TAIL =
            Pattern.compile("\\.?(?:[ \\t]{0,3}/[ \\t]{0,3}[^\\n:/\\d\\t]{1,40}?(?=[:\\n\\t\\d(]|$))?"
                    + "(?:[ \\t]{0,2}\\([^)\\n\\d]{1,30}\\))?(?:[ \\t]{0,2}(?:no\\.?|number|num\u00e9ro|#|n\u00b0)(?![a-z]))?"
                    + "([ \\t]{0,30}[:.\\-=#]{0,2}[ \\t]{0,30})");

    /** Every label of these wordings, in reading order, the longest where several begin at one place. */
    static List<Label> in(LetterText letter, TextLines lines, List<Wording> wordings) {
        return wordings.stream()
                .flatMap(wording -> wording.in(letter))
                .flatMap(match -> label(letter, lines, match))
                .sorted(Comparator.comparingInt(Label::start)
                        .thenComparing(Comparator.comparingInt(Label::end).reversed()))
                .limit(MOST_LABELS)
                .toList();
    }

    private static Stream<Label> label(LetterText letter, TextLines lines, MatchResult match) {
        String folded = letter.folded();
        int end = endOfWords(folded, match);
        var tail = TAIL.matcher(folded).region(end, Math.min(folded.length(), end + 120));
        if (!tail.lookingAt()) {
            return Stream.empty();
        }
        Stretch line = lines.line(lines.numberAt(match.start()));
        boolean wholeCell = tail.end() >= line.end()
                || tail.group(1).contains("\t")
                || tail.group(1).contains("   ");
        boolean colon = tail.group(1).contains(":") || (wholeCell && opensCell(folded, match.start()));
        return Stream.of(new Label(match.start(), tail.end(), colon));
    }

    // A wording that may go on takes the blanks and slashes after its last word along.
    private static int endOfWords(String folded, MatchResult match) {
        int end = match.end();
        while (end > match.start() + 1 && " \t\n/-(,*'\"".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Whether a place is the first of its line or column. */
    static boolean opensCell(String text, int place) {
        int before = place;
        while (before > 0 && (text.charAt(before - 1) == ' ' || "*-|".indexOf(text.charAt(before - 1)) >= 0)) {
            before--;
        }
        return before == 0 || "\n\t\f".indexOf(text.charAt(before - 1)) >= 0 || place - before >= 3;
    }
}
