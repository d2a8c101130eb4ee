package ca.recourse.casefile.view;

import ca.recourse.letter.Box;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A cut of a page, to be marked like paper with a highlighter.
 *
 * @param picture its own copy of the pixels
 * @param left where it begins on the page, in pixels
 * @param top where it begins on the page, in pixels
 */
record Snippet(BufferedImage picture, int left, int top) {

    // A scan's noise makes a PNG large; past this a JPEG serves.
    private static final int LARGE = 60_000;
    private static final Color UNDERLINE = new Color(0xB4, 0x53, 0x09);

    /** Cut an area, in pixels, out of a page; empty when nothing of it lies on the page. */
    static Optional<Snippet> cut(BufferedImage page, Box area) {
        int left = (int) Math.max(0, area.x());
        int top = (int) Math.max(0, area.y());
        int width = (int) Math.min(area.width(), page.getWidth() - (double) left);
        int height = (int) Math.min(area.height(), page.getHeight() - (double) top);
        if (width < 1 || height < 1) {
            return Optional.empty();
        }
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        draw(copy, pen -> pen.drawImage(page, -left, -top, Color.WHITE, null));
        return Optional.of(new Snippet(copy, left, top));
    }

    /** The same cut with these areas of the page highlighted, and underlined for a printer without colour. */
    Snippet marked(List<Box> areas) {
        for (Box area : areas) {
            int x = (int) (area.x() - left) - 2;
            int y = (int) (area.y() - top) - 1;
            highlight(x, y, (int) area.width() + 4, (int) area.height() + 2);
            draw(picture, pen -> {
                pen.setColor(UNDERLINE);
                pen.fillRect(x, y + (int) area.height() + 2, (int) area.width() + 4, 2);
            });
        }
        return this;
    }

    /** The picture as a {@code data:} URI. */
    String uri() {
        byte[] png = encoded("png");
        byte[] jpeg = png.length > LARGE ? encoded("jpg") : png;
        return jpeg.length < png.length ? uri("jpeg", jpeg) : uri("png", png);
    }

    private static String uri(String type, byte[] bytes) {
        return "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    /** Multiplies with yellow, as ink does: black stays black. */
    private void highlight(int x, int y, int width, int height) {
        for (int row = Math.max(0, y); row < Math.min(picture.getHeight(), y + height); row++) {
            for (int column = Math.max(0, x); column < Math.min(picture.getWidth(), x + width); column++) {
                Color was = new Color(picture.getRGB(column, row));
                Color now = new Color(was.getRed(), was.getGreen() * 94 / 100, was.getBlue() * 52 / 100);
                picture.setRGB(column, row, now.getRGB());
            }
        }
    }

    private byte[] encoded(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "a picture of %dx%d pixels cannot be written as %s"
                            .formatted(picture.getWidth(), picture.getHeight(), format),
                    e);
        }
        return bytes.toByteArray();
    }

    private static void draw(BufferedImage picture, Consumer<Graphics2D> strokes) {
        Graphics2D pen = picture.createGraphics();
        try {
            strokes.accept(pen);
        } finally {
            pen.dispose();
        }
    }
}
