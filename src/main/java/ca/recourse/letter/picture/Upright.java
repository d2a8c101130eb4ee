package ca.recourse.letter.picture;

import ca.recourse.letter.PagePicture;
import ca.recourse.letter.ocr.Orientation;

/** Turns a page that was scanned lying on its side or on its head, by the look of its letters. */
final class Upright {

    private Upright() {}

    static PagePicture of(PagePicture picture) {
        int turns = Orientation.quarterTurns(picture);
        if (turns == 0) {
            return picture;
        }
        PaperSize paper = new PaperSize(picture.width(), picture.height()).turned(turns);
        return new PagePicture(
                picture.number(),
                Turns.clockwise(picture.image(), turns),
                paper.width(),
                paper.height(),
                picture.cautions());
    }
}
