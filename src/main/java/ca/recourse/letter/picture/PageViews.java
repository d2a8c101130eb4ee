package ca.recourse.letter.picture;

import ca.recourse.intake.Arrival;
import ca.recourse.intake.Original;
import ca.recourse.letter.PagePicture;
import ca.recourse.letter.PagePictures;
import ca.recourse.letter.UnreadableException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Shows pages of PDFs and image files as they were read, so that boxes fit. Formats without pages, and pages that cannot
 * be drawn, have no picture.
 */
public final class PageViews implements PagePictures {

    private static final double POINTS_PER_INCH = 72;
    private static final int HEADER_WITHIN = 1024;

    @Override
    public Optional<BufferedImage> picture(Arrival arrival, int page, int dotsPerInch) {
        try {
            Original original = arrival.original();
            return (isPdf(original) ? ofPdf(original, page, dotsPerInch) : ofImage(original, page))
                    .map(picture -> at(picture, dotsPerInch));
        } catch (IOException | UnreadableException e) {
            // Whoever read the file has said what is wrong with it; here there is only nothing to see.
            return Optional.empty();
        }
    }

    private static boolean isPdf(Original original) throws IOException {
        byte[] head = original.open().readNBytes(HEADER_WITHIN);
        return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static Optional<PagePicture> ofPdf(Original original, int page, int dotsPerInch)
            throws IOException, UnreadableException {
        try (PDDocument document = Loader.loadPDF(original.bytes())) {
            if (page < 1 || page > document.getNumberOfPages()) {
                return Optional.empty();
            }
            PdfPage sheet = new PdfPage(document, page);
            PagePicture shown = sheet.shown(dotsPerInch);
            return Optional.of(sheet.isPictureOnly() ? Upright.of(shown) : shown);
        }
    }

    private static Optional<PagePicture> ofImage(Original original, int page) throws UnreadableException {
        if (!ImageFile.isImage(original)) {
            return Optional.empty();
        }
        try (ImageFile file = ImageFile.open(original)) {
            return page < 1 || page > file.pageCount() ? Optional.empty() : Optional.of(Upright.of(file.page(page)));
        }
    }

    private static BufferedImage at(PagePicture picture, int dotsPerInch) {
        double scale = dotsPerInch / POINTS_PER_INCH;
        double within = Math.min(1, Math.sqrt(Bounds.KEPT_DOTS / (picture.width() * picture.height() * scale * scale)));
        int width = (int) Math.max(1, Math.round(picture.width() * scale * within));
        int height = (int) Math.max(1, Math.round(picture.height() * scale * within));
        BufferedImage image = picture.image();
        return image.getWidth() == width && image.getHeight() == height ? image : scaled(image, width, height);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return scaled;
    }
}
