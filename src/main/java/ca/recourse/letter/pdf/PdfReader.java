package ca.recourse.letter.pdf;

import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import ca.recourse.letter.EngineException;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.Page;
import ca.recourse.letter.PageReading;
import ca.recourse.letter.PagedReader;
import ca.recourse.letter.Stretch;
import ca.recourse.letter.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads PDFs: each page from its own words, or from its picture where those cannot be trusted. */
public final class PdfReader implements PagedReader {

    static final int MOST_PAGES = Stretch.MOST_PAGES;

    private final PictureFallback pictures;

    public PdfReader(PictureFallback pictures) {
        this.pictures = pictures;
    }

    @Override
    public FileReading read(Original original, Stretch stretch) throws UnreadableException {
        try (PDDocument document = PdfOpener.open(original)) {
            List<String> cautions = new ArrayList<>(DocumentCautions.of(document, original));
            PdfPages pages = PdfPages.of(document);
            if (pages.count() == 0) {
                throw new UnreadableException(
                        Trouble.Kind.CORRUPT, "The PDF holds no pages: ask for it to be sent again.");
            }
            List<Page> read = new ArrayList<>();
            boolean lasting = true;
            int last = Math.min(pages.count(), stretch.last());
            for (int number = stretch.first(); number <= last && seen(read) < stretch.mostSeen(); number++) {
                PageReading reading = readPage(document, pages, number);
                read.add(reading.page());
                cautions.addAll(reading.cautions());
                lasting &= reading.lasting();
            }
            if (pages.count() > MOST_PAGES) {
                cautions.add("Only the first %d of %d pages were read.".formatted(MOST_PAGES, pages.count()));
            }
            return new FileReading(read, pages.count(), cautions, lasting);
        } catch (IOException e) {
            throw new UnreadableException(
                    Trouble.Kind.CORRUPT, "The PDF cannot be read to its end: ask for it to be sent again.");
        }
    }

    private static long seen(List<Page> pages) {
        return pages.stream().filter(page -> page.origin() == Page.Origin.OCR).count();
    }

    private PageReading readPage(PDDocument document, PdfPages pages, int number) {
        try {
            PDPage page = pages.page(number);
            ContentLimit.check(page, number);
            Ink ink = InkCollector.of(page);
            Page words = PageComposer.compose(number, ink, true);
            PageReading own = new PageReading(
                    words,
                    ink.cautions().stream()
                            .distinct()
                            .map(caution -> "Page %d: %s".formatted(number, caution))
                            .toList());
            return PageJudge.needsPicture(ink, words) ? pictures.read(document, own, ink) : own;
        } catch (UnreadableException e) {
            return unread(number, e.trouble().reason(), true);
        } catch (EngineException e) {
            // Nothing is wrong with the page.
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox meets some damage with unchecked exceptions; the other pages may still be sound.
            return unread(number, "Page %d is damaged and could not be read.".formatted(number), false);
        }
    }

    private static PageReading unread(int number, String caution, boolean lasting) {
        return new PageReading(
                new Page(number, "", List.of(), Page.Origin.TEXT_LAYER, 0, 0), List.of(caution), lasting);
    }
}
