package ca.recourse.letter;

import ca.recourse.intake.Arrival;
import ca.recourse.intake.FileType;
import ca.recourse.intake.FileTypes;
import ca.recourse.letter.pdf.PdfReader;
import ca.recourse.letter.pdf.PictureFallback;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a file into letters. */
public final class LetterReader {

    private final Map<FileType, FormatReader> readers = new EnumMap<>(FileType.class);

    /**
     * A reader of files and pictures alike.
     *
     * @param recogniser reads the words off pictures of pages
     * @param pictures makes pictures of image files and PDF pages
     */
    public LetterReader(PageRecogniser recogniser, PictureReader pictures) {
        readers.put(FileType.PDF, new PdfReader(new PictureFallback(recogniser, pictures)));
    }

    /** A reader of born-digital files only; pictures are refused with the reason. */
    public static LetterReader withoutPictures() {
        NoPictures none = new NoPictures();
        return new LetterReader(none, none);
    }

    /** Every letter in the file, in order; at least one. */
    public List<Letter> read(Arrival arrival) {
        FileType type = FileTypes.of(arrival.original());
        if (arrival.trouble().isPresent()) {
            return List.of(Letter.unreadable(
                    arrival, type.mediaType(), arrival.trouble().get()));
        }
        try {
            return List.of(letter(arrival, type, readerOf(type).read(arrival.original())));
        } catch (UnreadableException e) {
            return List.of(Letter.unreadable(arrival, type.mediaType(), e.trouble()));
        }
    }

    private FormatReader readerOf(FileType type) throws UnreadableException {
        FormatReader reader = readers.get(type);
        if (reader == null) {
            throw new UnreadableException(Refusals.of(type));
        }
        return reader;
    }

    private static Letter letter(Arrival arrival, FileType type, FileReading reading) {
        return new Letter(
                arrival,
                type.mediaType(),
                1,
                1,
                reading.pageCount(),
                reading.pages(),
                reading.cautions(),
                Optional.empty());
    }
}
