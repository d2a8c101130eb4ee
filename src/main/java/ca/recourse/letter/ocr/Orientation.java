package ca.recourse.letter.ocr;

import ca.recourse.letter.PagePicture;
import java.util.OptionalInt;

/**
 * Tells which way up a page lies: its lines say on which side, its letters which end is up, as more of them reach up
 * (b, d, h) than hang down (p, q, y).
 */
public final class Orientation {

    private static final int FEWEST_MARKS = 10;
    private static final double SURE = 5;
    private static final double CLEARLY_MORE = 2.5;

    /** The few lines in a third of an upright page came to 5 the wrong way. */
    private static final double PLAIN = 9;

    /** Rows of dots change 1.3 to 2.8 times as sharply along lines of text as across them. */
    private static final double CLEARLY_LINES = 1.2;

    /** Where the lines already tell on which side the page lies, fewer letters tell which of the two ways. */
    private static final double SURE_OF_TWO = 1;

    private static final double SURE_OF_HEAD_DOWN = 4;

    /** Half an inch, at 200 dots to one. */
    private static final int LARGEST_MARK = 100;

    private Orientation() {}

    /** By how many quarter turns clockwise the page comes upright; none where its letters do not clearly say. */
    public static int quarterTurns(PagePicture picture) {
        return Preparation.quarterTurns(picture);
    }

    /** The same of its ink: at 200 dots per inch the surplus is 12 to 17 standard deviations on a page of text. */
    static int quarterTurns(Pix ink) {
        if (isPlainlyUpright(ink)) {
            return 0;
        }
        Pix.Uprightness letters = ink.uprightness(FEWEST_MARKS);
        return byLetters(letters).orElseGet(() -> byLines(ink, letters));
    }

    // A third of a page of upright text says so plainly, at a third of the work; all else is for the whole page to say.
    private static boolean isPlainlyUpright(Pix ink) {
        try (Pix third = ink.third()) {
            Pix.Uprightness letters = third.uprightness(FEWEST_MARKS);
            return letters.upright() > PLAIN && letters.upright() > CLEARLY_MORE * Math.abs(letters.turnedLeft());
        }
    }

    private static OptionalInt byLetters(Pix.Uprightness letters) {
        double upright = Math.abs(letters.upright());
        double sideways = Math.abs(letters.turnedLeft());
        if (upright > SURE && upright > CLEARLY_MORE * sideways) {
            return OptionalInt.of(letters.upright() < 0 ? 2 : 0);
        }
        if (sideways > SURE && sideways > CLEARLY_MORE * upright) {
            return OptionalInt.of(letters.turnedLeft() > 0 ? 1 : 3);
        }
        return OptionalInt.empty();
    }

    // The edge of the paper, as a photograph shows it, is sharper than any line of text.
    private static int byLines(Pix ink, Pix.Uprightness letters) {
        try (Pix marks = ink.marks(LARGEST_MARK)) {
            return byLinesOf(marks, letters);
        }
    }

    private static int byLinesOf(Pix ink, Pix.Uprightness letters) {
        double across = banding(ink);
        double down = turnedBanding(ink);
        if (across > CLEARLY_LINES * down) {
            return letters.upright() < -SURE_OF_HEAD_DOWN ? 2 : 0;
        }
        boolean onItsSide = down > CLEARLY_LINES * across && Math.abs(letters.turnedLeft()) > SURE_OF_TWO;
        return onItsSide ? (letters.turnedLeft() > 0 ? 1 : 3) : 0;
    }

    private static double turnedBanding(Pix ink) {
        try (Pix turned = ink.turned(1)) {
            return banding(turned);
        }
    }

    // Lines that lie askew run across many rows: they have to be levelled first.
    private static double banding(Pix ink) {
        Pix.Skew skew = ink.skew();
        try (Pix level = ink.rotated(skew.radians())) {
            return level.banding();
        }
    }
}
