package ca.recourse.desk;

import ca.recourse.casefile.register.Insight.Count;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts as bars, one below the other, drawn in a page as SVG.
 *
 * @param title what is counted
 * @param bars each with its words and its length, a thousandth of the longest
 */
public record BarChart(String title, List<Bar> bars) {

    /** Past this many, a picture tells nobody anything; the list beneath says how many are left out. */
    private static final int MOST = 40;

    private static final int LONGEST = 1000;

    /**
     * One bar.
     *
     * @param grouped the group, such as a year; empty where it is that of the bar above
     * @param words what it counts
     * @param letters how many
     * @param length of the bar, 0 to 1000
     */
    public record Bar(String grouped, String words, long letters, long length) {}

    public BarChart {
        bars = List.copyOf(bars);
    }

    static BarChart of(String title, List<Count> counts) {
        List<Count> shown = counts.subList(0, Math.min(MOST, counts.size()));
        long most = shown.stream().mapToLong(Count::letters).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        String above = "";
        for (Count count : shown) {
            String grouped = count.grouped().equals(above) ? "" : count.grouped();
            above = count.grouped();
            bars.add(new Bar(grouped, count.kind(), count.letters(), most == 0 ? 0 : count.letters() * LONGEST / most));
        }
        int left = counts.size() - shown.size();
        return new BarChart(left == 0 ? title : "%s (%d rows more are not drawn)".formatted(title, left), bars);
    }

    /** How high the picture is, in its own units: a bar takes 22. */
    public int height() {
        return bars.size() * 22 + 6;
    }

    /** Where a bar lies from the top. */
    public int top(int bar) {
        return bar * 22 + 4;
    }
}
