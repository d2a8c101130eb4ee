package ca.recourse.letter;

import ca.recourse.intake.Original;

/** Reads files of which some pages can be read without the others. */
public interface PagedReader extends FormatReader {

    /**
     * Some pages of the file. A format without pages of its own is read whole whatever is asked.
     *
     * @throws UnreadableException when not even one page can be read
     */
    FileReading read(Original original, Stretch stretch) throws UnreadableException;

    @Override
    default FileReading read(Original original) throws UnreadableException {
        return read(original, Stretch.WHOLE);
    }
}
