package ca.recourse.letter.picture;

import ca.recourse.intake.Original;
import ca.recourse.letter.PagePicture;
import ca.recourse.letter.PictureReader;
import ca.recourse.letter.Stretch;
import ca.recourse.letter.UnreadableException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes pictures of pages from image files and PDFs, turned as the files say; the reader sees which way up they lie. */
public final class FilePictures implements PictureReader {

    private static final int FOR_READING = 200;

    @Override
    public int eachPage(Original original, String mediaType, Stretch stretch, Consumer<PagePicture> page)
            throws UnreadableException {
        try (ImageFile file = ImageFile.open(original)) {
            int count = file.pageCount();
            int last = Math.min(Math.min(count, stretch.last()), stretch.first() + stretch.mostSeen() - 1);
            for (int number = stretch.first(); number <= last; number++) {
                page.accept(file.page(number));
            }
            return count;
        }
    }

    @Override
    public PagePicture ofPdf(PDDocument document, int number) throws UnreadableException {
        return new PdfPage(document, number).scanned(FOR_READING);
    }
}
