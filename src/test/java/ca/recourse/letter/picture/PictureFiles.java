package ca.recourse.letter.picture;

import ca.recourse.intake.Original;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Image files made for tests. */
final class PictureFiles {

    private PictureFiles() {}

    static Original file(BufferedImage image, String format) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalStateException("nobody writes " + format);
            }
            return Original.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A TIFF with a page for each image, compressed as {@code CCITT T.6}, {@code LZW}, {@code JPEG} … */
    static Original tiff(String compression, List<BufferedImage> pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("TIFF").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionType(compression);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), wish);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return Original.of(bytes.toByteArray());
    }

    /** The JPEG with the label that a camera held in another way writes: EXIF orientation 1 to 8. */
    static Original takenTurned(Original jpeg, int orientation) {
        byte[] bytes = jpeg.bytes();
        ByteBuffer labelled = ByteBuffer.allocate(bytes.length + 36);
        labelled.put(bytes, 0, 2).putShort((short) 0xFFE1).putShort((short) 34);
        labelled.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        labelled.putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1);
        labelled.putShort((short) orientation).putShort((short) 0).putInt(0);
        labelled.put(bytes, 2, bytes.length - 2);
        return Original.of(labelled.array());
    }
}
