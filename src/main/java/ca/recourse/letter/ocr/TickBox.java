package ca.recourse.letter.ocr;

import ca.recourse.letter.Page;
import java.awt.Rectangle;

/**
 * A small square on a page, made to be ticked.
 *
 * @param place with its border, in dots of the prepared picture
 * @param inked how much of its inside is inked, 0 to 1
 */
record TickBox(Rectangle place, double inked) {

    /** Dust and the frayed edge of a border come to this; the thinnest pen stroke comes to more than {@link #MARKED}. */
    private static final double EMPTY = 0.04;

    private static final double MARKED = 0.1;
    private static final double SOLID = 0.85;
    private static final double SURE = 0.95;
    private static final double UNSURE = 0.5;

    boolean isSolid() {
        return inked > SOLID;
    }

    char mark() {
        if (inked >= MARKED) {
            return Page.TICKED;
        }
        return inked <= EMPTY ? Page.UNTICKED : Page.UNSURE_MARK;
    }

    SeenWord asWord(int line) {
        double confidence = mark() == Page.UNSURE_MARK ? UNSURE : SURE;
        return new SeenWord(String.valueOf(mark()), confidence, place, line);
    }
}
