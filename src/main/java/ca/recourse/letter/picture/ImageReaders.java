package ca.recourse.letter.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The decoders that are let near a stranger's file: the best one for each format, and no others. */
final class ImageReaders {

    private static final List<String> TRUSTED = List.of(
            "com.twelvemonkeys.imageio.plugins.", "com.sun.imageio.plugins.", "com.github.jaiimageio.jpeg2000.");

    private ImageReaders() {}

    /** The decoder for what the bytes say they are; the caller disposes of it. */
    static Optional<ImageReader> of(ImageInputStream bytes) {
        Iterator<ImageReader> all = ImageIO.getImageReaders(bytes);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false)
                .filter(reader -> rank(reader) >= 0)
                .min(Comparator.comparingInt(ImageReaders::rank));
    }

    /** The first picture in these bytes; empty where it does not decode to its end without a complaint. */
    static Optional<BufferedImage> decoded(byte[] bytes) {
        ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        return of(in).flatMap(reader -> decoded(reader, in));
    }

    private static Optional<BufferedImage> decoded(ImageReader reader, ImageInputStream in) {
        reader.setInput(in, true, true);
        DecodingProgress progress = DecodingProgress.of(reader);
        try {
            BufferedImage image = reader.read(0);
            return progress.warned() ? Optional.empty() : Optional.of(image);
        } catch (IOException | RuntimeException e) {
            // Whoever asks has another way, which says what is wrong.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static int rank(ImageReader reader) {
        String name = reader.getClass().getName();
        return TRUSTED.stream()
                .filter(name::startsWith)
                .findFirst()
                .map(TRUSTED::indexOf)
                .orElse(-1);
    }
}
