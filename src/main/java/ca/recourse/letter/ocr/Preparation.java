package ca.recourse.letter.ocr;

import ca.recourse.letter.PagePicture;
import java.awt.geom.AffineTransform;

/**
 * Makes a picture fit for reading: grey, at one resolution in both directions, on evenly light paper, its lines level.
 *
 * <p>Measured on 42 pages: 200 dots per inch reads as well as 300 and faster; below 150 the digits of file numbers go.
 */
final class Preparation {

    static final int DOTS_PER_INCH = 200;
    static final int INK_BELOW = 140;

    /** A line one dot thick is two thirds white after the blur. */
    private static final int BLURRED_INK_BELOW = 190;

    /** The largest paper that is read at full resolution: 17 by 22 inches, twice letter size. */
    static final int MOST_DOTS = 17 * 22 * DOTS_PER_INCH * DOTS_PER_INCH;

    private static final double POINTS_PER_INCH = 72;

    /** Tesseract takes no more than 32,767 dots in a line. */
    private static final double LONGEST_SIDE = 30_000;

    private static final double MOST_ENLARGED = 4;
    private static final double SURE_OF_SKEW = 3;
    private static final double LEVEL_ENOUGH = Math.toRadians(0.1);

    private Preparation() {}

    static PreparedPage prepare(PagePicture picture) {
        Grey dots = Grey.of(picture.image());
        boolean twoTone = dots.isTwoTone();
        int inkBelow = twoTone ? BLURRED_INK_BELOW : INK_BELOW;
        try (Pix grey = Pix.of(dots);
                Pix scaled = scaled(grey, picture, DOTS_PER_INCH);
                Pix even = twoTone ? scaled.blurred() : scaled.onEvenPaper();
                Pix ink = even.ink(inkBelow)) {
            return level(even, angle(ink.skew()), inkBelow, picture);
        }
    }

    /** At one resolution in both directions, the wanted one unless the paper or the enlargement is beyond bounds. */
    static Pix scaled(Pix grey, PagePicture picture, int dotsPerInch) {
        double across = picture.width() / POINTS_PER_INCH;
        double down = picture.height() / POINTS_PER_INCH;
        double resolution = Math.min(
                Math.min(dotsPerInch, Math.sqrt(MOST_DOTS / (across * down))),
                Math.min(LONGEST_SIDE / Math.max(across, down), MOST_ENLARGED * grey.width() / across));
        return grey.scaled(across * resolution / grey.width(), down * resolution / grey.height());
    }

    private static double angle(Pix.Skew skew) {
        return skew.confidence() >= SURE_OF_SKEW && Math.abs(skew.radians()) > LEVEL_ENOUGH ? skew.radians() : 0;
    }

    private static PreparedPage level(Pix even, double angle, int inkBelow, PagePicture picture) {
        AffineTransform back =
                AffineTransform.getScaleInstance(picture.width() / even.width(), picture.height() / even.height());
        if (angle == 0) {
            return new PreparedPage(even.grey(), inkBelow, back);
        }
        back.rotate(-angle, even.width() / 2.0, even.height() / 2.0);
        try (Pix rotated = even.rotated(angle)) {
            return new PreparedPage(rotated.grey(), inkBelow, back);
        }
    }
}
