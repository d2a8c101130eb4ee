package ca.recourse.letter.pdf;

import java.awt.geom.AffineTransform;

/** Which way a line of text runs on the upright page. */
enum Turn {
    /** From left to right, as nearly all text. */
    RIGHT(0),
    /** From top to bottom, along the edge of a page. */
    DOWN(3),
    /** Upside down. */
    LEFT(2),
    /** From bottom to top. */
    UP(1),
    /** Across the page, such as a watermark. */
    SLANTED(0);

    // Scanned layers lean by a degree or two; a watermark by far more.
    private static final double STRAIGHT_DEGREES = 4;

    private final int quarters;

    Turn(int quarters) {
        this.quarters = quarters;
    }

    /** The turn of text that runs along this vector, y pointing down. */
    static Turn of(double alongX, double alongY) {
        double degrees = Math.toDegrees(Math.atan2(alongY, alongX));
        long nearest = Math.round(degrees / 90);
        if (Math.abs(degrees - nearest * 90) > STRAIGHT_DEGREES) {
            return SLANTED;
        }
        Turn[] clockwise = {RIGHT, DOWN, LEFT, UP};
        return clockwise[Math.floorMod((int) nearest, 4)];
    }

    /** Turns places on the page so that this text runs from left to right. */
    AffineTransform upright() {
        return AffineTransform.getQuadrantRotateInstance(quarters);
    }

    /** Turns them back to where they stand on the page. */
    AffineTransform back() {
        return AffineTransform.getQuadrantRotateInstance(-quarters);
    }
}
