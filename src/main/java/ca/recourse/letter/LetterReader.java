package ca.recourse.letter;

import ca.recourse.intake.Arrival;
import ca.recourse.intake.FileType;
import ca.recourse.intake.FileTypes;
import ca.recourse.letter.office.EmbeddedScans;
import ca.recourse.letter.office.HtmlReader;
import ca.recourse.letter.office.MailReader;
import ca.recourse.letter.office.OldWordReader;
import ca.recourse.letter.office.OpenDocumentReader;
import ca.recourse.letter.office.RichTextReader;
import ca.recourse.letter.office.TextReader;
import ca.recourse.letter.office.WordReader;
import ca.recourse.letter.pdf.PdfReader;
import ca.recourse.letter.pdf.PictureFallback;
import ca.recourse.letter.split.LetterSplitter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns a file into letters. */
public final class LetterReader {

    private final Map<FileType, FormatReader> readers = new EnumMap<>(FileType.class);
    private final LetterSplitter splitter = new LetterSplitter();

    /**
     * A reader of files and pictures alike.
     *
     * @param recogniser reads the words off pictures of pages
     * @param pictures makes pictures of image files and PDF pages
     */
    public LetterReader(PageRecogniser recogniser, PictureReader pictures) {
        EmbeddedScans scans = new EmbeddedScans(recogniser, pictures);
        readers.put(FileType.PDF, new PdfReader(new PictureFallback(recogniser, pictures)));
        readers.put(FileType.DOCX, new WordReader(scans));
        readers.put(FileType.DOC, new OldWordReader(scans));
        readers.put(FileType.ODT, new OpenDocumentReader(scans));
        readers.put(FileType.RTF, new RichTextReader());
        readers.put(FileType.HTML, new HtmlReader());
        readers.put(FileType.TEXT, new TextReader());
        MailReader mail = new MailReader();
        Stream.of(FileType.values()).filter(FileType::isMail).forEach(type -> readers.put(type, mail));
        Stream.of(FileType.values())
                .filter(FileType::isPicture)
                .filter(type -> type != FileType.HEIC)
                .forEach(type -> readers.put(type, new ImageReader(type.mediaType(), recogniser, pictures)));
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
            return letters(arrival, type, readerOf(type).read(arrival.original()));
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
