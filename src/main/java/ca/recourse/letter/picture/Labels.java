package ca.recourse.letter.picture;

import ca.recourse.intake.Original;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a picture file says of its picture.
 *
 * @param orientation as EXIF counts: 1 upright, 2 to 8 turned or mirrored
 * @param dot the size of one dot
 */
record Labels(int orientation, PaperSize.DotSize dot) {

    private static final String STANDARD = IIOMetadataFormatImpl.standardMetadataFormatName;
    private static final int UPRIGHT = 1;

    static Labels of(ImageReader reader, int index, Original original) {
        return new Labels(index == 0 ? orientation(original) : UPRIGHT, dot(reader, index));
    }

    /** Whether what is stored as its width is seen as its height. */
    boolean isSideways() {
        return orientation >= 5 && orientation <= 8;
    }

    /** Asked of the first page only: cameras take one picture at a time. */
    private static int orientation(Original original) {
        try {
            Metadata said = ImageMetadataReader.readMetadata(original.open(), original.size());
            return said.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                    .map(Labels::orientation)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(UPRIGHT);
        } catch (ImageProcessingException | IOException e) {
            // A picture whose labels cannot be read is still a picture; which way up it is, its letters will show.
            return UPRIGHT;
        }
    }

    private static Optional<Integer> orientation(ExifIFD0Directory exif) {
        return Optional.ofNullable(exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION));
    }

    private static PaperSize.DotSize dot(ImageReader reader, int index) {
        try {
            IIOMetadata metadata = reader.getImageMetadata(index);
            if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
                return PaperSize.DotSize.UNKNOWN;
            }
            Element root = (Element) metadata.getAsTree(STANDARD);
            return new PaperSize.DotSize(size(root, "HorizontalPixelSize"), size(root, "VerticalPixelSize"));
        } catch (IOException | RuntimeException e) {
            // Decoders meet damaged labels with whatever exception the damage leads them into; the paper is then
            // guessed.
            return PaperSize.DotSize.UNKNOWN;
        }
    }

    private static double size(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        return found.item(0) instanceof Element element ? Double.parseDouble(element.getAttribute("value")) : 0;
    }
}
