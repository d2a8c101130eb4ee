package ca.recourse.letter.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A small shape drawn on the upright page.
 *
 * @param bounds its extent, in points from the page's top-left corner
 * @param kind what it looks like
 * @param filled painted in a dark colour, not only outlined
 */
record Drawn(Rectangle2D bounds, Kind kind, boolean filled) {

    /** What a shape looks like. */
    enum Kind {
        BOX,
        FLAT_LINE,
        UPRIGHT_LINE,
        STROKE
    }

    /** Shapes larger than this are tables, rules and logos. */
    static final double LARGEST = 24;

    private static final double THINNEST_BOX = 1.6;
    // A circle does not reach its bounds' corners; a box does, even with rounded ones.
    private static final double CORNER = 0.12;

    static boolean isSmall(Rectangle2D bounds) {
        return Math.max(bounds.getWidth(), bounds.getHeight()) <= LARGEST;
    }

    static Drawn of(Path2D path, boolean filled) {
        Rectangle2D bounds = path.getBounds2D();
        return new Drawn(bounds, kindOf(path, bounds), filled);
    }

    /** Nearly as wide as high, and of the size people tick. */
    boolean isTickBox() {
        double width = bounds.getWidth();
        double height = bounds.getHeight();
        return kind == Kind.BOX
                && Math.min(width, height) >= 5
                && Math.max(width, height) <= 20
                && Math.abs(width - height) <= 0.3 * Math.max(width, height);
    }

    private static Kind kindOf(Path2D path, Rectangle2D bounds) {
        if (bounds.getHeight() < THINNEST_BOX) {
            return Kind.FLAT_LINE;
        }
        if (bounds.getWidth() < THINNEST_BOX) {
            return Kind.UPRIGHT_LINE;
        }
        return reachesItsCorners(path, bounds) ? Kind.BOX : Kind.STROKE;
    }

    private static boolean reachesItsCorners(Path2D path, Rectangle2D bounds) {
        double inX = bounds.getWidth() * CORNER;
        double inY = bounds.getHeight() * CORNER;
        return path.contains(bounds.getMinX() + inX, bounds.getMinY() + inY)
                && path.contains(bounds.getMaxX() - inX, bounds.getMinY() + inY)
                && path.contains(bounds.getMinX() + inX, bounds.getMaxY() - inY)
                && path.contains(bounds.getMaxX() - inX, bounds.getMaxY() - inY);
    }
}
