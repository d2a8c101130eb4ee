package ca.recourse.letter.worker;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Writes a picture as its bare dots: packing and unpacking them costs more than the pipe does. */
final class PictureCodec {

    private static final int HEAD = 2 * Integer.BYTES;

    private PictureCodec() {}

    static byte[] bytes(Optional<BufferedImage> picture) {
        return picture.map(PictureCodec::bytes).orElseGet(() -> new byte[0]);
    }

    private static byte[] bytes(BufferedImage picture) {
        int[] dots = dots(picture);
        ByteBuffer body = ByteBuffer.allocate(HEAD + dots.length * Integer.BYTES);
        body.putInt(picture.getWidth()).putInt(picture.getHeight());
        body.asIntBuffer().put(dots);
        return body.array();
    }

    static Optional<BufferedImage> picture(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return Optional.empty();
        }
        ByteBuffer body = ByteBuffer.wrap(bytes);
        int width = body.getInt();
        int height = body.getInt();
        if (width < 1 || height < 1 || (long) width * height * Integer.BYTES != body.remaining()) {
            throw new Frame.GarbageException(
                    "a picture of %d by %d dots does not fit its bytes".formatted(width, height));
        }
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        body.asIntBuffer().get(dots(picture));
        return Optional.of(picture);
    }

    private static int[] dots(BufferedImage picture) {
        return ((DataBufferInt) plain(picture).getRaster().getDataBuffer()).getData();
    }

    private static BufferedImage plain(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB
                && picture.getRaster().getParent() == null) {
            return picture;
        }
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return plain;
    }
}
