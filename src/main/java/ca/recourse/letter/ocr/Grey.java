package ca.recourse.letter.ocr;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A picture in grey, one byte a dot, 0 black and 255 white, line after line.
 *
 * <p>The dots can be painted over; nobody else holds them while the page is being read.
 */
final class Grey {

    private static final int PER_WORD = 4;
    private static final VarHandle FOUR_DOTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    /** As signed bytes: black is 0 and a little more, white is -1 and a little less. */
    private static final byte NEARLY_BLACK = 8;

    private static final byte NEARLY_WHITE = -9;

    private final int width;
    private final int height;
    private final byte[] dots;

    private Grey(int width, int height) {
        this.width = width;
        this.height = height;
        this.dots = new byte[Math.multiplyExact(width, height)];
    }

    static Grey blank(int width, int height) {
        return new Grey(width, height);
    }

    static Grey of(BufferedImage image) {
        Grey grey = new Grey(image.getWidth(), image.getHeight());
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            // As stored: Java would take them for linear light and brighten them.
            image.getRaster().getDataElements(0, 0, grey.width, grey.height, grey.dots);
        } else if (image.getColorModel() instanceof IndexColorModel palette
                && palette.getTransferType() == DataBuffer.TYPE_BYTE) {
            image.getRaster().getDataElements(0, 0, grey.width, grey.height, grey.dots);
            grey.takePalette(palette);
        } else {
            grey.takeColours(image);
        }
        return grey;
    }

    private void takePalette(IndexColorModel palette) {
        byte[] light = new byte[1 << Byte.SIZE];
        for (int i = 0; i < palette.getMapSize(); i++) {
            light[i] = (byte) onWhite(palette.getRGB(i));
        }
        for (int i = 0; i < dots.length; i++) {
            dots[i] = light[dots[i] & 0xFF];
        }
    }

    private void takeColours(BufferedImage image) {
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                dots[y * width + x] = (byte) onWhite(line[x]);
            }
        }
    }

    /** The lightness of a colour by the eye's weights (in 256ths), laid over white paper where it is transparent. */
    private static int onWhite(int argb) {
        int light = (77 * (argb >> 16 & 0xFF) + 150 * (argb >> 8 & 0xFF) + 29 * (argb & 0xFF)) >> 8;
        int alpha = argb >>> 24;
        return alpha == 0xFF ? light : (light * alpha + 0xFF * (0xFF - alpha)) / 0xFF;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The dots themselves, not a copy. */
    byte[] dots() {
        return dots;
    }

    /** Whether every dot is as good as black or white, as on a fax. */
    boolean isTwoTone() {
        for (byte dot : dots) {
            if (dot > NEARLY_BLACK || dot < NEARLY_WHITE) {
                return false;
            }
        }
        return true;
    }

    boolean isDarker(int x, int y, int threshold) {
        return x >= 0 && y >= 0 && x < width && y < height && (dots[y * width + x] & 0xFF) < threshold;
    }

    /** The first darker dot of a line from a place to the right; the width where there is none. */
    int nextDarker(int x, int y, int threshold) {
        int next = x;
        while (next < width && (dots[y * width + next] & 0xFF) >= threshold) {
            next++;
        }
        return next;
    }

    void paint(Rectangle area, byte grey) {
        Rectangle inside = area.intersection(new Rectangle(width, height));
        for (int y = inside.y; y < inside.y + inside.height; y++) {
            Arrays.fill(dots, y * width + inside.x, y * width + inside.x + Math.max(0, inside.width), grey);
        }
    }

    /** Four dots to a word, the leftmost in the highest byte, as Leptonica keeps them. */
    void pack(int y, int[] words) {
        int whole = width / PER_WORD;
        for (int word = 0; word < whole; word++) {
            words[word] = (int) FOUR_DOTS.get(dots, y * width + word * PER_WORD);
        }
        for (int x = whole * PER_WORD; x < width; x++) {
            int before = x % PER_WORD == 0 ? 0 : words[whole];
            words[whole] = before | (dots[y * width + x] & 0xFF) << shift(x);
        }
    }

    void unpack(int y, int[] words) {
        int whole = width / PER_WORD;
        for (int word = 0; word < whole; word++) {
            FOUR_DOTS.set(dots, y * width + word * PER_WORD, words[word]);
        }
        for (int x = whole * PER_WORD; x < width; x++) {
            dots[y * width + x] = (byte) (words[whole] >> shift(x));
        }
    }

    private static int shift(int x) {
        return Byte.SIZE * (PER_WORD - 1 - x % PER_WORD);
    }
}
