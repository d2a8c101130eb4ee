package ca.recourse.letter.ocr;

import ca.recourse.letter.PagePicture;

/** Tells from its letters which way up a page lies: more of them reach up (b, d, h) than hang down (p, q, y). */
public final class Orientation {

    /** Fine enough to tell: at 150 dots per inch the surplus is 15 standard deviations on a page of text. */
    private static final int DOTS_PER_INCH = 150;

    private static final int FEWEST_MARKS = 10;
    private static final double SURE = 5;
    private static final double CLEARLY_MORE = 2.5;

    private Orientation() {}

    /** By how many quarter turns clockwise the page comes upright; none where its letters do not clearly say. */
    public static int quarterTurns(PagePicture picture) {
        try (Pix grey = Pix.of(Grey.of(picture.image()));
                Pix scaled = Preparation.scaled(grey, picture, DOTS_PER_INCH);
                Pix even = scaled.onEvenPaper();
                Pix ink = even.ink(Preparation.INK_BELOW)) {
            return quarterTurns(ink.uprightness(FEWEST_MARKS));
        }
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
