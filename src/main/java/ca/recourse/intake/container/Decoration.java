package ca.recourse.intake.container;

import ca.recourse.intake.FileType;
import ca.recourse.intake.FileTypes;
import ca.recourse.intake.Original;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Tells a photo of a letter from the logos and trackers that mail programs put into messages. */
final class Decoration {

    // The smallest letter anybody can read is some 600 dots wide.
    private static final int NARROWEST_LETTER = 450;
    private static final int SMALLEST_ICON = 160;

    private Decoration() {}

    /**
     * Why the file is no letter.
     *
     * @param inline whether it is shown within the message rather than attached to it
     */
    static Optional<String> of(Original original, boolean inline) {
        FileType type = FileTypes.of(original);
        if (!type.isPicture() || type == FileType.TIFF || type == FileType.HEIC) {
            return Optional.empty();
        }
        return size(original)
                .filter(size -> isDecoration(size, inline))
                .map(size -> "A picture of %d by %d dots is a logo or tracker, no letter."
                        .formatted(size.width(), size.height()));
    }

    private static boolean isDecoration(Size size, boolean inline) {
        int shorter = Math.min(size.width(), size.height());
        int longer = Math.max(size.width(), size.height());
        boolean banner = inline && size.width() > 2.2 * size.height();
        return longer < SMALLEST_ICON || (inline && (shorter < NARROWEST_LETTER || banner));
    }

    private static Optional<Size> size(Original original) {
        try (ImageInputStream in = ImageIO.createImageInputStream(original.open())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            Size size = new Size(reader.getWidth(0), reader.getHeight(0));
            reader.dispose();
            return Optional.of(size);
        } catch (IOException | RuntimeException e) {
            // A picture nobody can measure may be a letter: the reader decides.
            return Optional.empty();
        }
    }

    private record Size(int width, int height) {}
}
