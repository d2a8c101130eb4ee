package ca.recourse.letter.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * An image that lies on a page of a PDF.
 *
 * @param image as stored
 * @param place the matrix that lays its unit square onto the page
 */
record EmbeddedImage(PDImageXObject image, AffineTransform place) {

    /** A hundredth of the page: what lies further off than that is drawn, so that words keep their places. */
    private static final double CLOSE = 0.01;

    private static final int QUARTER_TURN = 90;
    private static final int LAST_BYTES = 64;

    boolean covers(PDRectangle paper) {
        Rectangle2D lies =
                place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        return DoubleStream.of(
                        (lies.getMinX() - paper.getLowerLeftX()) / paper.getWidth(),
                        (lies.getMaxX() - paper.getUpperRightX()) / paper.getWidth(),
                        (lies.getMinY() - paper.getLowerLeftY()) / paper.getHeight(),
                        (lies.getMaxY() - paper.getUpperRightY()) / paper.getHeight())
                .allMatch(off -> Math.abs(off) < CLOSE);
    }

    /** The quarter turns and mirrors by which it is seen upright on the page; empty where it lies askew. */
    Optional<AffineTransform> move(PDPage page) {
        // Pictures count downwards and PDF counts upwards, before and after the matrix.
        AffineTransform seen = AffineTransform.getQuadrantRotateInstance(page.getRotation() / QUARTER_TURN);
        seen.scale(1, -1);
        seen.concatenate(place);
        seen.scale(1, -1);
        double across = Math.hypot(seen.getScaleX(), seen.getShearY());
        double down = Math.hypot(seen.getShearX(), seen.getScaleY());
        AffineTransform move = new AffineTransform(
                Math.round(seen.getScaleX() / across),
                Math.round(seen.getShearY() / across),
                Math.round(seen.getShearX() / down),
                Math.round(seen.getScaleY() / down),
                0,
                0);
        boolean straight = Math.abs(move.getScaleX() - seen.getScaleX() / across) < CLOSE
                && Math.abs(move.getShearY() - seen.getShearY() / across) < CLOSE
                && Math.abs(move.getShearX() - seen.getShearX() / down) < CLOSE
                && Math.abs(move.getScaleY() - seen.getScaleY() / down) < CLOSE;
        return straight ? Optional.of(move) : Optional.empty();
    }

    /** Its dots as stored: grey stays grey, since colours would be made of it only to be taken away again. */
    BufferedImage dots() throws IOException {
        Optional<BufferedImage> grey = isPlainGrey() ? storedGrey() : Optional.empty();
        return grey.isPresent() ? grey.get() : image.getImage();
    }

    private boolean isPlainGrey() throws IOException {
        return image.getBitsPerComponent() == Byte.SIZE
                && image.getColorSpace() instanceof PDDeviceGray
                && image.getDecode() == null
                && image.getMask() == null
                && image.getSoftMask() == null
                && image.getColorKeyMask() == null;
    }

    private Optional<BufferedImage> storedGrey() throws IOException {
        return isOnly(COSName.DCT_DECODE) ? greyJpeg() : greyBytes();
    }

    private Optional<BufferedImage> greyJpeg() throws IOException {
        try (InputStream raw = image.getCOSObject().createRawInputStream()) {
            return ImageReaders.decoded(raw.readAllBytes())
                    .filter(dots -> dots.getType() == BufferedImage.TYPE_BYTE_GRAY)
                    .filter(dots -> dots.getWidth() == image.getWidth() && dots.getHeight() == image.getHeight());
        }
    }

    private Optional<BufferedImage> greyBytes() throws IOException {
        BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] dots = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        try (InputStream in = image.createInputStream()) {
            return in.readNBytes(dots, 0, dots.length) == dots.length ? Optional.of(grey) : Optional.empty();
        }
    }

    private boolean isOnly(COSName filter) {
        List<COSName> filters = image.getStream().getFilters();
        return filters != null && filters.size() == 1 && filters.contains(filter);
    }

    /** Whether it is a JPEG whose end is missing: decoders then make up the rest of the page in grey. */
    boolean isCutShort() throws IOException {
        return isOnly(COSName.DCT_DECODE) && !endsAsJpeg();
    }

    private boolean endsAsJpeg() throws IOException {
        try (InputStream raw = image.getCOSObject().createRawInputStream()) {
            byte[] bytes = raw.readAllBytes();
            for (int i = bytes.length - 1; i > Math.max(0, bytes.length - LAST_BYTES); i--) {
                if (bytes[i] == (byte) 0xD9 && bytes[i - 1] == (byte) 0xFF) {
                    return true;
                }
            }
            return false;
        }
    }
}
