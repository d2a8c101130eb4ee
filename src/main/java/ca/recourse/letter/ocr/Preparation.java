package ca.recourse.letter.ocr;

import ca.recourse.letter.PagePicture;
import java.awt.geom.AffineTransform;

/**
 * Makes a picture fit for reading: grey, at one resolution in both directions, on evenly light paper, upright, its lines
 * level.
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
        try (Pix grey = Pix.of(dots);
                Pix scaled = scaled(grey, picture);
                Pix even = twoTone ? scaled.blurred() : scaled.onEvenPaper()) {
            return upright(even, twoTone ? BLURRED_INK_BELOW : INK_BELOW, picture);
        }
    }

    /** By how many quarter turns clockwise the page comes upright. */
    static int quarterTurns(PagePicture picture) {
        try (Pix grey = Pix.of(Grey.of(picture.image()));
                Pix scaled = scaled(grey, picture);
                Pix even = scaled.onEvenPaper();
                Pix ink = even.ink(INK_BELOW)) {
            return Orientation.quarterTurns(ink);
        }
    }

    // The way up is told from the picture as it is to be read: to make another for it costs as much as a third of the
    // reading.
    private static PreparedPage upright(Pix even, int inkBelow, PagePicture picture) {
        try (Pix ink = even.ink(inkBelow)) {
            int turns = Orientation.quarterTurns(ink);
            if (turns == 0) {
                return level(even, angle(ink.skew()), inkBelow, new Paper(picture.width(), picture.height()));
            }
            return turned(even, turns, inkBelow, picture);
        }
    }

    private static PreparedPage turned(Pix even, int turns, int inkBelow, PagePicture picture) {
        Paper paper = turns % 2 == 0
                ? new Paper(picture.width(), picture.height())
                : new Paper(/* width= */ picture.height(), /* height= */ picture.width());
        try (Pix turned = even.turned(turns);
                Pix ink = turned.ink(inkBelow)) {
            return level(turned, angle(ink.skew()), inkBelow, paper);
        }
    }

    /** At one resolution in both directions, the wanted one unless the paper or the enlargement is beyond bounds. */
    private static Pix scaled(Pix grey, PagePicture picture) {
        double across = picture.width() / POINTS_PER_INCH;
        double down = picture.height() / POINTS_PER_INCH;
        double resolution = Math.min(
                Math.min(DOTS_PER_INCH, Math.sqrt(MOST_DOTS / (across * down))),
                Math.min(LONGEST_SIDE / Math.max(across, down), MOST_ENLARGED * grey.width() / across));
        return grey.scaled(across * resolution / grey.width(), down * resolution / grey.height());
    }

    private static double angle(Pix.Skew skew) {
        return skew.confidence() >= SURE_OF_SKEW && Math.abs(skew.radians()) > LEVEL_ENOUGH ? skew.radians() : 0;
    }

    private static PreparedPage level(Pix even, double angle, int inkBelow, Paper paper) {
        AffineTransform back =
                AffineTransform.getScaleInstance(paper.width() / even.width(), paper.height() / even.height());
        if (angle == 0) {
            return new PreparedPage(even.grey(), inkBelow, back, paper.width(), paper.height());
        }
        back.rotate(-angle, even.width() / 2.0, even.height() / 2.0);
        try (Pix rotated = even.rotated(angle)) {
            return new PreparedPage(rotated.grey(), inkBelow, back, paper.width(), paper.height());
        }
    }

    /** The upright paper, in points. */
    private record Paper(double width, double height) {}
}
