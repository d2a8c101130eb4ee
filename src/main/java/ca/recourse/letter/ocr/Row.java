package ca.recourse.letter.ocr;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of the page, from its left edge to its right, whatever columns it runs through.
 *
 * @param words from left to right, at least one
 */
record Row(List<SeenWord> words) {

    private static final double SAME_LINE = 0.5;
    private static final double REACH = 6;

    Row {
        words = words.stream()
                .sorted(Comparator.comparingDouble(word -> word.place().getX()))
                .toList();
    }

    Row with(Row other) {
        return new Row(Stream.concat(words.stream(), other.words.stream()).toList());
    }

    Row with(TickBox box) {
        return with(new Row(List.of(box.asWord(words.get(0).line()))));
    }

    /** Whether the box stands in this line with words to its right. */
    boolean hasBoxInReach(TickBox box) {
        Rectangle2D place = box.place();
        return distance(box) < height()
                && words.stream()
                        .mapToDouble(word -> word.place().getX() - place.getMaxX())
                        .anyMatch(gap -> gap > -place.getWidth() / 2 && gap < REACH * place.getWidth());
    }

    /** From the middle of the line to the middle of the box, up or down. */
    double distance(TickBox box) {
        return Math.abs(box.place().getCenterY() - (baseline() - height() / 2));
    }

    /** The line that most of its letters stand on. */
    double baseline() {
        return median(words.stream()
                .mapToDouble(word -> word.place().getMaxY())
                .sorted()
                .toArray());
    }

    /** How high its words are, for the most part. */
    double height() {
        return median(words.stream()
                .mapToDouble(word -> word.place().getHeight())
                .sorted()
                .toArray());
    }

    /** Whether both stand side by side: at one height, and neither over the other. */
    boolean isBeside(Row other) {
        double top = Math.max(baseline() - height(), other.baseline() - other.height());
        double shared = Math.min(baseline(), other.baseline()) - top;
        return shared > SAME_LINE * Math.min(height(), other.height()) && !overlapsAcross(other);
    }

    private boolean overlapsAcross(Row other) {
        return words.stream().anyMatch(word -> other.words.stream().anyMatch(that -> overlap(word, that)));
    }

    private static boolean overlap(SeenWord word, SeenWord that) {
        Rectangle2D one = word.place();
        Rectangle2D two = that.place();
        return one.getX() < two.getMaxX() && two.getX() < one.getMaxX();
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
