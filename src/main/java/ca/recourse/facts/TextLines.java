package ca.recourse.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter's text as lines, and each line as the cells of its columns. */
public final class TextLines {

    // A tab or a wide gap parts two columns.
    private static final Pattern COLUMN_GAP = Pattern.compile("\\t\\s{0,20}| {3,40}");

    /**
     * A piece of the text.
     *
     * @param start its first character in the text
     * @param end the character after its last
     * @param words what stands there, without blanks around it
     */
    public record Stretch(int start, int end, String words) {

        /** Whether a place in the text lies in here. */
        public boolean holds(int place) {
            return start <= place && place <= end;
        }
    }

    private final List<Stretch> lines;
    private final String text;

    private TextLines(String text, List<Stretch> lines) {
        this.text = text;
        this.lines = List.copyOf(lines);
    }

    public static TextLines of(String text) {
        List<Stretch> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == LetterText.PAGE_BREAK) {
                lines.add(stretch(text, start, i));
                start = i + 1;
            }
        }
        return new TextLines(text, lines);
    }

    /** Every line, the empty ones too. */
    public List<Stretch> all() {
        return lines;
    }

    public Stretch line(int number) {
        return lines.get(number);
    }

    /** The number of the line that holds a place, counted from zero. */
    public int numberAt(int place) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The cells of a line from left to right; one for a line of plain text. */
    public List<Stretch> cells(int number) {
        Stretch line = lines.get(number);
        List<Stretch> cells = new ArrayList<>();
        Matcher gap = COLUMN_GAP.matcher(text).region(line.start(), line.end());
        int start = line.start();
        while (gap.find()) {
            cells.add(stretch(text, start, gap.start()));
            start = gap.end();
        }
        cells.add(stretch(text, start, line.end()));
        return cells.stream().filter(cell -> !cell.words().isEmpty()).toList();
    }

    /** The nearest line before or after ({@code step} -1 or 1) that holds words, at most {@code reach} lines away; or -1. */
    public int neighbour(int number, int step, int reach) {
        for (int away = 1; away <= reach; away++) {
            int other = number + step * away;
            if (other < 0 || other >= lines.size()) {
                return -1;
            }
            if (!lines.get(other).words().isEmpty()) {
                return other;
            }
        }
        return -1;
    }

    private static Stretch stretch(String text, int start, int end) {
        return new Stretch(start, end, text.substring(start, end).strip());
    }
}
