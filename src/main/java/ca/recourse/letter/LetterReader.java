package ca.recourse.letter;

import static java.util.Objects.requireNonNull;

import ca.recourse.intake.Arrival;
import ca.recourse.intake.FileType;
import ca.recourse.intake.FileTypes;
import ca.recourse.letter.split.LetterSplitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns a file into letters. */
public final class LetterReader {

    private final FormatReader files;
    private final LetterSplitter splitter = new LetterSplitter();

    /** A reader that has its files read by another, in this process or elsewhere. */
    public LetterReader(FormatReader files) {
        this.files = requireNonNull(files, "files");
    }

    /**
     * A reader of files and pictures alike, in this process.
     *
     * @param recogniser reads the words off pictures of pages
     * @param pictures makes pictures of image files and PDF pages
     */
    public LetterReader(PageRecogniser recogniser, PictureReader pictures) {
        this(new EveryFormat(recogniser, pictures));
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
            return letters(arrival, type, files.read(arrival.original()));
        } catch (UnreadableException e) {
            return List.of(Letter.unreadable(arrival, type.mediaType(), e.trouble()));
        }
    }

    private List<Letter> letters(Arrival arrival, FileType type, FileReading reading) {
        List<List<Page>> parts = reading.pages().isEmpty() ? List.of(List.of()) : splitter.split(reading.pages());
        List<String> cautions = Stream.concat(arrival.cautions().stream(), reading.cautions().stream())
                .distinct()
                .toList();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Letter(
                        arrival,
                        type.mediaType(),
                        i + 1,
                        parts.size(),
                        reading.pageCount(),
                        parts.get(i),
                        cautions,
                        Optional.empty()))
                .toList();
    }
}
