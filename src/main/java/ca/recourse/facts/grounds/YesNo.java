package ca.recourse.facts.grounds;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists whose items are answered in a Yes and a No column. */
final class YesNo {

    private static final String YES = "(?i:yes|oui)";
    private static final String NO = "(?i:no|non)";
    // The column heads, such as "Requirement met   Yes   No".
    private static final Pattern HEAD =
            Pattern.compile("(?m)^(.{0,120})\\b" + YES + "\\b\\W{1,40}\\b" + NO + "\\W{0,20}$");
    // Where the columns answer whether a requirement is met, "No" is the reason.
    private static final Pattern MET =
            Pattern.compile("(?i)\\b(met|meets|satisfied|satisfies|satisfait|satisfaite|remplie?s?|respectée?s?)\\b");
    private static final Pattern NOT = Pattern.compile("(?i)\\b(not|non|pas|unmet)\\b");
    // "... Yes" after a wide gap.
    private static final Pattern WORD = Pattern.compile("\\t[ ]{0,20}(?:(" + YES + ")|" + NO + ")[ ]{0,20}$");

    private final String text;
    private final Function<String, Mark> boxes;
    private final Pattern boxThenWord;
    private final Pattern wordThenBox;
    private final Pattern twoBoxes;
    private final Optional<String> head;

    YesNo(String text, String box, Function<String, Mark> boxes) {
        this.text = text;
        this.boxes = boxes;
        String gap = "[ \\t:]{0,40}";
        this.boxThenWord = Pattern.compile(
                "(" + box + ")" + gap + YES + gap + "[/|]?" + gap + "(" + box + ")" + gap + NO + gap + "$");
        this.wordThenBox = Pattern.compile(
                "\\b" + YES + gap + "(" + box + ")" + gap + "[/|]?" + gap + NO + gap + "(" + box + ")" + gap + "$");
        this.twoBoxes = Pattern.compile("[ \\t](" + box + ")[ \\t]{1,40}(" + box + ")[ \\t]{0,40}$");
        Matcher found = HEAD.matcher(text);
        this.head = found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The line with its answer, if it is answered in columns. */
    Optional<Line> read(int start, int end) {
        return pair(boxThenWord, start, end)
                .or(() -> pair(wordThenBox, start, end))
                .or(() -> head.isPresent() ? pair(twoBoxes, start, end) : Optional.empty())
                .or(() -> head.isPresent() ? word(start, end) : Optional.empty());
    }

    private Optional<Line> pair(Pattern pattern, int start, int end) {
        Matcher found = pattern.matcher(text).region(start, end);
        if (!found.find()) {
            return Optional.empty();
        }
        Mark yes = boxes.apply(found.group(1));
        Mark no = boxes.apply(found.group(2));
        return Optional.of(line(start, found.start(), answer(yes, no, text.substring(start, found.start()))));
    }

    private Optional<Line> word(int start, int end) {
        Matcher found = WORD.matcher(text).region(start, end);
        if (!found.find()) {
            return Optional.empty();
        }
        Mark yes = found.group(1) != null ? Mark.TICKED : Mark.UNTICKED;
        Mark no = yes == Mark.TICKED ? Mark.UNTICKED : Mark.TICKED;
        return Optional.of(line(start, found.start(), answer(yes, no, text.substring(start, found.start()))));
    }

    private Mark answer(Mark yes, Mark no, String item) {
        if ((yes == Mark.TICKED) == (no == Mark.TICKED)) {
            return Mark.UNSURE;
        }
        String asked = head.orElse("") + " " + item;
        boolean noIsTheReason = MET.matcher(asked).find() && !NOT.matcher(asked).find();
        return (noIsTheReason ? no : yes) == Mark.TICKED ? Mark.TICKED : Mark.UNTICKED;
    }

    private Line line(int start, int end, Mark mark) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Line(from, to, mark, true);
    }
}
