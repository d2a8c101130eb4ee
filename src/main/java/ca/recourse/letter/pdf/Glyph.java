package ca.recourse.letter.pdf;

import ca.recourse.letter.Box;
import java.awt.geom.Rectangle2D;

/**
 * A character (or ligature) as it stands on the upright page, in points from its top-left corner.
 *
 * @param text what it reads
 * @param x where it begins on its baseline
 * @param baseline the y of its baseline, downwards
 * @param width how far the next one is
 * @param size its height, roughly the size of its font
 * @param box where it stands on the page
 * @param turn which way its line runs; {@code x} and {@code baseline} are measured along it
 * @param visible false for text that is searched but not shown, such as a scanner's own recognition
 */
record Glyph(String text, double x, double baseline, double width, double size, Box box, Turn turn, boolean visible) {

    private static final double ASCENT = 0.8;
    private static final double DESCENT = 0.22;

    /** A character from its two ends on the baseline of the upright page. */
    static Glyph between(
            String text, double startX, double startY, double endX, double endY, double size, boolean visible) {
        Turn turn = Turn.of(endX - startX, endY - startY);
        double[] ends = {startX, startY, endX, endY};
        turn.upright().transform(ends, 0, ends, 0, 2);
        double width = Math.abs(ends[2] - ends[0]);
        Box box = turn == Turn.SLANTED
                ? around(startX, startY, endX, endY, size)
                : boxOf(ends[0], ends[1], width, size, turn);
        return new Glyph(text, ends[0], ends[1], width, size, box, turn, visible);
    }

    double end() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The same place reading something else. */
    Glyph reading(String other) {
        return new Glyph(other, x, baseline, width, size, box, turn, visible);
    }

    /** The same character under something that covers it. */
    Glyph hidden() {
        return new Glyph(text, x, baseline, width, size, box, turn, false);
    }

    /** The same character set on another baseline. */
    Glyph on(double otherBaseline) {
        return new Glyph(text, x, otherBaseline, width, size, box, turn, visible);
    }

    /** The same character read at another place; its box on the page stays. */
    Glyph at(double otherX, double otherBaseline) {
        return new Glyph(text, otherX, otherBaseline, width, size, box, turn, visible);
    }

    private static Box boxOf(double x, double baseline, double width, double size, Turn turn) {
        Rectangle2D lying = new Rectangle2D.Double(x, baseline - ASCENT * size, width, (ASCENT + DESCENT) * size);
        return box(turn.back().createTransformedShape(lying).getBounds2D());
    }

    private static Box around(double startX, double startY, double endX, double endY, double size) {
        Rectangle2D ends = new Rectangle2D.Double(startX, startY, 0, 0);
        ends.add(endX, endY);
        ends.add(ends.getCenterX() - size / 2, ends.getCenterY() - size / 2);
        ends.add(ends.getCenterX() + size / 2, ends.getCenterY() + size / 2);
        return box(ends);
    }

    private static Box box(Rectangle2D bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
