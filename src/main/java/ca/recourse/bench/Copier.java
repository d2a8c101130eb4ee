package ca.recourse.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Copies a printed letter as offices and telephones do: scanned, faxed, photographed. The same seed, the same copy. */
final class Copier {

    private static final int FAX_WIDTH = 1728;

    private Copier() {}

    /** A grey scan, a little crooked and grainy, as a PDF of pictures. */
    static byte[] scannedPdf(byte[] pdf, int dotsPerInch, long seed) {
        return pdfOf(scans(pdf, dotsPerInch, seed));
    }

    /** A scan in black and white, as a PDF of G4 pictures. */
    static byte[] blackAndWhitePdf(byte[] pdf, int dotsPerInch, long seed) {
        Random random = new Random(seed);
        return pdfOf(
                pages(pdf, dotsPerInch).stream().map(page -> fax(page, random)).toList(),
                CCITTFactory::createFromImage);
    }

    /** A grey scan that lies one to three degrees askew. */
    static byte[] skewedPdf(byte[] pdf, int dotsPerInch, long seed) {
        Random random = new Random(seed);
        double degrees = (1 + 2 * random.nextDouble()) * (random.nextBoolean() ? 1 : -1);
        return pdfOf(pages(pdf, dotsPerInch).stream()
                .map(page -> grainy(turned(page, degrees), random, 9))
                .toList());
    }

    /** A grey scan that lies on its side or on its head. */
    static byte[] turnedPdf(byte[] pdf, int dotsPerInch, long seed) {
        int quarters = 1 + new Random(seed).nextInt(3);
        return pdfOf(scans(pdf, dotsPerInch, seed).stream()
                .map(page -> quarterTurned(page, quarters))
                .toList());
    }

    /** A fax as machines send it by default: 204 by 98 dots to the inch, which the file says. */
    static byte[] coarselyFaxedTiff(byte[] pdf, long seed) {
        Random random = new Random(seed);
        return tiff(
                pages(pdf, 204).stream()
                        .map(page -> fax(halfAsHigh(page), random))
                        .toList(),
                "CCITT T.6");
    }

    private static BufferedImage quarterTurned(BufferedImage page, int quarters) {
        boolean sideways = quarters % 2 == 1;
        BufferedImage out = new BufferedImage(
                sideways ? page.getHeight() : page.getWidth(),
                sideways ? page.getWidth() : page.getHeight(),
                page.getType());
        AffineTransform turn = AffineTransform.getTranslateInstance(out.getWidth() / 2.0, out.getHeight() / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        return redrawn(page, out, turn);
    }

    // A fax machine's own width: what the receiver knows a fax by.
    private static BufferedImage halfAsHigh(BufferedImage page) {
        BufferedImage out = new BufferedImage(FAX_WIDTH, page.getHeight() * 98 / 204, page.getType());
        return redrawn(
                page,
                out,
                AffineTransform.getScaleInstance(
                        out.getWidth() / (double) page.getWidth(), out.getHeight() / (double) page.getHeight()));
    }

    private static BufferedImage redrawn(BufferedImage page, BufferedImage onto, AffineTransform place) {
        Graphics2D graphics = onto.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(page, place, null);
        graphics.dispose();
        return onto;
    }

    /** The same as a TIFF of several pages. */
    static byte[] scannedTiff(byte[] pdf, int dotsPerInch, long seed) {
        return tiff(scans(pdf, dotsPerInch, seed), "LZW");
    }

    /** A fax: two colours only, 204 by 196 dots to the inch, with specks, as a G4 TIFF. */
    static byte[] faxedTiff(byte[] pdf, long seed) {
        Random random = new Random(seed);
        return tiff(pages(pdf, 204).stream().map(page -> fax(page, random)).toList(), "CCITT T.6");
    }

    /** A photograph of the first page, with a shadow across it, as a JPEG. */
    static byte[] photographed(byte[] pdf, long seed) {
        Random random = new Random(seed);
        BufferedImage page = pages(pdf, 220).get(0);
        return jpeg(grainy(shadowed(turned(onTable(page), random.nextDouble() * 3 - 1.5)), random, 6), 0.82f);
    }

    /** The first page as a plain picture. */
    static byte[] png(byte[] pdf, int dotsPerInch) {
        return written(pages(pdf, dotsPerInch).get(0), "png");
    }

    static List<BufferedImage> pages(byte[] pdf, int dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, dotsPerInch, ImageType.GRAY));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException("a letter could not be copied", e);
        }
    }

    private static List<BufferedImage> scans(byte[] pdf, int dotsPerInch, long seed) {
        Random random = new Random(seed);
        return pages(pdf, dotsPerInch).stream()
                .map(page -> grainy(turned(page, random.nextDouble() * 2 - 1), random, 9))
                .toList();
    }

    private static BufferedImage turned(BufferedImage page, double degrees) {
        BufferedImage out = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = out.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, out.getWidth(), out.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(
                page,
                AffineTransform.getRotateInstance(
                        Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0),
                null);
        graphics.dispose();
        return out;
    }

    private static BufferedImage onTable(BufferedImage page) {
        int edge = page.getWidth() / 14;
        BufferedImage out = new BufferedImage(
                page.getWidth() + 2 * edge, page.getHeight() + 2 * edge, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = out.createGraphics();
        graphics.setColor(new Color(96, 96, 96));
        graphics.fillRect(0, 0, out.getWidth(), out.getHeight());
        graphics.drawImage(page, edge, edge, null);
        graphics.dispose();
        return out;
    }

    // Light falls from one corner and paper is never quite white.
    private static BufferedImage shadowed(BufferedImage page) {
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                double light = 0.62 + 0.33 * x / page.getWidth() - 0.12 * y / page.getHeight();
                page.getRaster().setSample(x, y, 0, page.getRaster().getSample(x, y, 0) * light + 18);
            }
        }
        return page;
    }

    private static BufferedImage grainy(BufferedImage page, Random random, double grain) {
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                double value = page.getRaster().getSample(x, y, 0) + random.nextGaussian() * grain;
                page.getRaster().setSample(x, y, 0, Math.max(0, Math.min(255, value)));
            }
        }
        return page;
    }

    private static BufferedImage fax(BufferedImage page, Random random) {
        BufferedImage out = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                boolean speck = random.nextInt(4000) == 0;
                boolean white = page.getRaster().getSample(x, y, 0) > 140;
                out.getRaster().setSample(x, y, 0, white ^ speck ? 1 : 0);
            }
        }
        return out;
    }

    private static byte[] pdfOf(List<BufferedImage> pages) {
        return pdfOf(pages, (document, picture) -> JPEGFactory.createFromImage(document, picture, 0.7f));
    }

    /** Stores a picture in a document in one way or another. */
    @FunctionalInterface
    private interface Storing {
        PDImageXObject stored(PDDocument document, BufferedImage picture) throws IOException;
    }

    private static byte[] pdfOf(List<BufferedImage> pages, Storing storing) {
        try (PDDocument document = new PDDocument()) {
            for (BufferedImage picture : pages) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            storing.stored(document, picture),
                            0,
                            0,
                            PDRectangle.LETTER.getWidth(),
                            PDRectangle.LETTER.getHeight());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.setDocumentId(1L);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a scan could not be bound", e);
        }
    }

    private static byte[] tiff(List<BufferedImage> pages, String compression) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = compressed(writer, compression);
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), how);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException("a TIFF could not be written", e);
        }
        writer.dispose();
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = compressed(writer, "JPEG");
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException("a photograph could not be written", e);
        }
        writer.dispose();
        return out.toByteArray();
    }

    private static ImageWriteParam compressed(ImageWriter writer, String compression) {
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionType(compression);
        return how;
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be written", e);
        }
        return out.toByteArray();
    }
}
