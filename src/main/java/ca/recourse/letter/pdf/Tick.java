package ca.recourse.letter.pdf;

import ca.recourse.letter.Box;

/**
 * A tick box on the upright page.
 *
 * @param mark one of the marks of {@link ca.recourse.letter.Page}
 * @param box where it stands
 */
record Tick(char mark, Box box) {

    double middle() {
        return box.y() + box.height() / 2;
    }
}
