package ca.recourse.letter.picture;

import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import ca.recourse.letter.PagePicture;
import ca.recourse.letter.UnreadableException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** An image file, open: the pages it has, and each as a picture. */
final class ImageFile implements AutoCloseable {

    private final Original original;
    private final ImageInputStream bytes;
    private final ImageReader reader;

    private ImageFile(Original original, ImageInputStream bytes, ImageReader reader) {
        this.original = original;
        this.bytes = bytes;
        this.reader = reader;
    }

    /** Whether the bytes begin as a picture does that we can decode. */
    static boolean isImage(Original original) {
        Optional<ImageReader> reader = ImageReaders.of(new MemoryCacheImageInputStream(original.open()));
        reader.ifPresent(ImageReader::dispose);
        return reader.isPresent();
    }

    static ImageFile open(Original original) throws UnreadableException {
        ImageInputStream bytes = new MemoryCacheImageInputStream(original.open());
        ImageReader reader = ImageReaders.of(bytes)
                .orElseThrow(() -> new UnreadableException(
                        Trouble.Kind.UNSUPPORTED,
                        "This kind of picture is not read: send it as PDF, TIFF, PNG or JPEG."));
        reader.setInput(bytes, false, false);
        return new ImageFile(original, bytes, reader);
    }

    int pageCount() throws UnreadableException {
        try {
            return Math.max(1, reader.getNumImages(true));
        } catch (IOException | RuntimeException e) {
            // Decoders meet damaged files with whatever exception the damage leads them into.
            throw new UnreadableException(
                    Trouble.Kind.CORRUPT,
                    "The picture cannot be opened: the file is damaged; ask for it again. (%s)"
                            .formatted(e.getClass().getSimpleName()));
        }
    }

    /** The page as a picture, turned as its labels say. */
    PagePicture page(int number) throws UnreadableException {
        Decoding decoding = Decoding.of(reader, number - 1);
        Labels labels = Labels.of(reader, number - 1, original);
        BufferedImage stored = decoding.image();
        PaperSize paper =
                PaperSize.of(stored.getWidth(), stored.getHeight(), labels.dot().thinned(decoding.thinning()));
        PaperSize seen = paper.turned(labels.isSideways() ? 1 : 0);
        BufferedImage image = Turns.byExif(stored, labels.orientation());
        return new PagePicture(number, image, seen.width(), seen.height(), cautions(number, decoding));
    }

    private static List<String> cautions(int number, Decoding decoding) {
        return decoding.whole()
                ? List.of()
                : List.of(
                        "The picture of page %d is damaged or cut short: part of the page may be missing; ask for it again."
                                .formatted(number));
    }

    @Override
    public void close() {
        reader.dispose();
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to close", e);
        }
    }
}
