package ca.recourse.letter;

import ca.recourse.intake.FileType;
import ca.recourse.intake.FileTypes;
import ca.recourse.intake.Original;
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
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Reads files of every format we know, each by the reader of its format. */
public final class EveryFormat implements PagedReader {

    private final Map<FileType, FormatReader> readers = new EnumMap<>(FileType.class);

    /**
     * Readers of files and pictures alike.
     *
     * @param recogniser reads the words off pictures of pages
     * @param pictures makes pictures of image files and PDF pages
     */
    public EveryFormat(PageRecogniser recogniser, PictureReader pictures) {
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

    @Override
    public FileReading read(Original original, Stretch stretch) throws UnreadableException {
        FormatReader reader = readerOf(FileTypes.of(original));
        return reader instanceof PagedReader paged ? paged.read(original, stretch) : reader.read(original);
    }

    private FormatReader readerOf(FileType type) throws UnreadableException {
        FormatReader reader = readers.get(type);
        if (reader == null) {
            throw new UnreadableException(Refusals.of(type));
        }
        return reader;
    }
}
