package ca.recourse.letter.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Tells the straight lines of tables and frames from other shapes. */
final class Rules {

    private static final double THICKEST = 2.5;
    private static final double SHORTEST = 7;

    private Rules() {}

    static boolean isRule(Rectangle2D bounds) {
        double thin = Math.min(bounds.getWidth(), bounds.getHeight());
        double along = Math.max(bounds.getWidth(), bounds.getHeight());
        return thin <= THICKEST && along >= SHORTEST;
    }

    /** The four sides of a frame larger than a tick box; of anything else none. */
    static List<Rectangle2D> edges(Rectangle2D frame) {
        if (Drawn.isSmall(frame) || isRule(frame)) {
            return List.of();
        }
        return List.of(
                new Rectangle2D.Double(frame.getX(), frame.getY(), frame.getWidth(), 0),
                new Rectangle2D.Double(frame.getX(), frame.getMaxY(), frame.getWidth(), 0),
                new Rectangle2D.Double(frame.getX(), frame.getY(), 0, frame.getHeight()),
                new Rectangle2D.Double(frame.getMaxX(), frame.getY(), 0, frame.getHeight()));
    }
}
