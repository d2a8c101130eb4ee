package ca.recourse.letter;

import ca.recourse.intake.Original;

/** Reads files of one format. */
public interface FormatReader {

    /**
     * All pages of the file.
     *
     * @throws UnreadableException when not even one page can be read
     */
    FileReading read(Original original) throws UnreadableException;
}
