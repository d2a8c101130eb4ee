package ca.recourse.facts.grounds;

import ca.recourse.letter.Page;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the boxes and bullets beside lines, in all the ways that letters print or type them. */
final class MarkReader {

    // Symbol fonts keep their boxes in the private use area: U+F0FE and U+F0FD are ticked, U+F0A8 and U+F06F empty.
    private static final String TICKS = "\u2612\u2611\u2713\u2714\u2717\u2718\u2716\u2715\u22A0\u2327"
            + "\u25C9\u29BF\uF0FE\uF0FD\uF0FC\uF0FB\uF052\uF053\uF078\uD83D\uDDF9";
    private static final String EMPTIES =
            "\u2610\u2751\u274F\u2752\u25FB\u2B1C\u25A1\u25CB\uF0A8\uF06F\uF0A3\uF071\uF072";
    private static final String FILLED = "\u25A0\u25FC\u25CF\u2B1B\uF06E";
    private static final String BULLETS =
            "\u2022\u00B7\u2023\u25E6\u25AA\u25AB\u2043\u27A2\u25BA\u25B6\u2756*\uF0B7\uF0A7\uF0D8\uF076";

    // "[X]", "(x)", "_X_", "{X}": ticked by hand or by typewriter.
    private static final String TYPED_TICK = "[\\[({][ _]?[xX\u2713\u2714*][ _]?[\\])}]|_{1,4}[xX\u2713\u2714]_{1,4}";
    // "[ ]", "( )", "____".
    private static final String TYPED_EMPTY = "[\\[({][ _]{0,4}[\\])}]|_{2,8}";
    private static final String BOX =
            "[" + TICKS + EMPTIES + FILLED + Page.UNSURE_MARK + "]|" + TYPED_TICK + "|" + TYPED_EMPTY;

    private static final Pattern LEADING = Pattern.compile("[ \\t]{0,80}(" + BOX + ")[ \\t:.-]{0,20}");
    private static final Pattern TRAILING = Pattern.compile("[ \\t:.]{1,80}(" + BOX + ")[ \\t]{0,80}$");
    // "X  You have not ..." typed before a line.
    private static final Pattern BARE_X =
            Pattern.compile("[ \\t]{0,80}([xX])(?:\\t|[ ]{1,20})[ \\t]{0,20}(?=\\p{L}{2})");
    private static final Pattern BULLET = Pattern.compile(
            "[ \\t]{0,80}(?:[" + BULLETS + "]|[oe\u00A2\u00B0\u00A9+-](?=[ \\t])|--|\\(?[0-9]{1,2}[.)](?=[ \\t])"
                    + "|\\(?(?:[a-z]|[ivx]{1,4})\\)(?=[ \\t])|[a-z]\\.(?=[ \\t]))[ \\t]{0,20}");
    private static final Pattern EMPTY_BOX = Pattern.compile("(?m)^[ \\t]{0,80}(?:[" + EMPTIES + "]|\\[[ _]{0,4}\\])");

    private final String text;
    private final boolean filledIsTicked;
    private final YesNo yesNo;

    MarkReader(String text) {
        this.text = text;
        // A black square is a tick only beside empty ones; alone it is a bullet.
        this.filledIsTicked = EMPTY_BOX.matcher(text).find();
        this.yesNo = new YesNo(text, BOX, this::boxMark);
    }

    Line read(int start, int end) {
        Optional<Line> answered = yesNo.read(start, end);
        if (answered.isPresent()) {
            return answered.get();
        }
        Matcher before = LEADING.matcher(text).region(start, end);
        if (before.lookingAt()) {
            return trimmed(before.end(), end, boxMark(before.group(1)), false);
        }
        Matcher after = TRAILING.matcher(text).region(start, end);
        if (after.find() && hasWords(start, after.start())) {
            return trimmed(start, after.start(), boxMark(after.group(1)), true);
        }
        return plain(start, end);
    }

    private Line plain(int start, int end) {
        Matcher typed = BARE_X.matcher(text).region(start, end);
        if (typed.lookingAt()) {
            return trimmed(typed.end(), end, Mark.TICKED, false);
        }
        Matcher bullet = BULLET.matcher(text).region(start, end);
        return bullet.lookingAt()
                ? trimmed(bullet.end(), end, Mark.BULLET, false)
                : trimmed(start, end, Mark.NONE, false);
    }

    private boolean hasWords(int start, int end) {
        return text.substring(start, end)
                        .chars()
                        .filter(Character::isLetter)
                        .limit(3)
                        .count()
                == 3;
    }

    private Line trimmed(int start, int end, Mark mark, boolean closes) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Line(from, to, mark, closes);
    }

    private Mark boxMark(String box) {
        char first = box.charAt(0);
        if (first == Page.UNSURE_MARK) {
            return Mark.UNSURE;
        }
        if (FILLED.indexOf(first) >= 0) {
            return filledIsTicked ? Mark.TICKED : Mark.BULLET;
        }
        if (box.matches(TYPED_EMPTY) || EMPTIES.indexOf(first) >= 0) {
            return Mark.UNTICKED;
        }
        return Mark.TICKED;
    }
}
