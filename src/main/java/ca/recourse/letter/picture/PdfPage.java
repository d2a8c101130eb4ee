package ca.recourse.letter.picture;

import ca.recourse.intake.Trouble;
import ca.recourse.letter.PagePicture;
import ca.recourse.letter.UnreadableException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page of an open PDF as a picture.
 *
 * <p>Most scans are one image a page: it is taken as it is, which costs nothing and loses nothing; drawing costs a
 * quarter of a second.
 */
final class PdfPage {

    private static final float POINTS_PER_INCH = 72;
    private static final int QUARTER_TURN = 90;
    private static final String CUT_SHORT =
            "The picture of page %d is cut short: part of the page may be missing; ask for it again.";

    private final PDDocument document;
    private final int number;
    private final PDPage page;

    PdfPage(PDDocument document, int number) {
        this.document = document;
        this.number = number;
        this.page = document.getPage(number - 1);
    }

    /** For recognition: the page's one image where it is one, else the page drawn. */
    PagePicture scanned(int dotsPerInch) throws UnreadableException {
        try {
            Optional<EmbeddedImage> only = onlyImage();
            return only.isPresent() ? taken(only.get()) : drawn(dotsPerInch, ImageType.GRAY);
        } catch (IOException | RuntimeException e) {
            // PDFBox meets damaged pages with whatever exception the damage leads it into.
            throw undrawable(e);
        }
    }

    /** For people: the page drawn. */
    PagePicture shown(int dotsPerInch) throws UnreadableException {
        try {
            return drawn(dotsPerInch, ImageType.RGB);
        } catch (IOException | RuntimeException e) {
            // PDFBox meets damaged pages with whatever exception the damage leads it into.
            throw undrawable(e);
        }
    }

    /** Whether it is a picture without a word of text beside it. */
    boolean isPictureOnly() throws IOException {
        PageSketch sketch = PageSketch.of(page);
        return sketch.hasImage() && !sketch.hasText();
    }

    private Optional<EmbeddedImage> onlyImage() throws IOException {
        return PageSketch.of(page)
                .onlyImage()
                .filter(image ->
                        image.covers(page.getCropBox()) && image.move(page).isPresent());
    }

    private PagePicture taken(EmbeddedImage only) throws IOException, UnreadableException {
        Bounds.check(only.image().getWidth(), only.image().getHeight());
        BufferedImage image = Turns.moved(only.dots(), only.move(page).orElseThrow());
        return picture(image, only.isCutShort() ? List.of(CUT_SHORT.formatted(number)) : List.of());
    }

    private PagePicture drawn(int dotsPerInch, ImageType colours) throws IOException {
        PDFRenderer renderer = new BoundedRenderer(document);
        float scale = bounded(dotsPerInch) / POINTS_PER_INCH;
        return picture(renderer.renderImage(number - 1, scale, colours), List.of());
    }

    /** Coarser where the page is so large that its picture would be too. */
    private float bounded(int dotsPerInch) {
        double squareInches = page.getCropBox().getWidth()
                / POINTS_PER_INCH
                * page.getCropBox().getHeight()
                / POINTS_PER_INCH;
        return (float) Math.min(dotsPerInch, Math.sqrt(Bounds.KEPT_DOTS / squareInches));
    }

    private PagePicture picture(BufferedImage image, List<String> cautions) {
        PDRectangle paper = page.getCropBox();
        PaperSize seen = new PaperSize(paper.getWidth(), paper.getHeight()).turned(page.getRotation() / QUARTER_TURN);
        return new PagePicture(number, image, seen.width(), seen.height(), cautions);
    }

    private UnreadableException undrawable(Exception cause) {
        return new UnreadableException(
                Trouble.Kind.CORRUPT,
                "Page %d cannot be drawn: the file is damaged; ask for it again. (%s)"
                        .formatted(number, cause.getClass().getSimpleName()));
    }
}
