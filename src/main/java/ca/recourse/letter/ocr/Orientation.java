package ca.recourse.letter.ocr;

import ca.recourse.letter.PagePicture;

/** Tells from its letters which way up a page lies: more of them reach up (b, d, h) than hang down (p, q, y). */
public final class Orientation {

    private static final int FEWEST_MARKS = 10;
    private static final double SURE = 5;
    private static final double CLEARLY_MORE = 2.5;

    private Orientation() {}

    /** By how many quarter turns clockwise the page comes upright; none where its letters do not clearly say. */
    public static int quarterTurns(PagePicture picture) {
        return Preparation.quarterTurns(picture);
    }

    /** The same of its ink: at 200 dots per inch the surplus is 12 to 17 standard deviations on a page of text. */
    static int quarterTurns(Pix ink) {
        return quarterTurns(ink.uprightness(FEWEST_MARKS));
    }

    private static int quarterTurns(Pix.Uprightness letters) {
        double upright = Math.abs(letters.upright());
        double sideways = Math.abs(letters.turnedLeft());
        if (sideways > SURE && sideways > CLEARLY_MORE * upright) {
            return letters.turnedLeft() > 0 ? 1 : 3;
        }
        return letters.upright() < -SURE && upright > CLEARLY_MORE * sideways ? 2 : 0;
    }
}
