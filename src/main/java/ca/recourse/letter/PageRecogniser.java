package ca.recourse.letter;

/** Reads the words off a picture of a page. Called from several threads at once. */
public interface PageRecogniser {

    /**
     * The words on the picture, boxes in points of the page, origin {@link Page.Origin#OCR}.
     *
     * <p>A picture nobody can read words from gives an empty page, never an exception. The picture's own cautions are
     * the caller's to keep; only those of the recognition come back.
     *
     * @throws EngineException when the engine cannot be used: nothing is wrong with the picture
     */
    PageReading recognise(PagePicture picture);
}
