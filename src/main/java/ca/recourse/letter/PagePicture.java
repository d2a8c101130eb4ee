package ca.recourse.letter;

import static java.util.Objects.requireNonNull;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A page as a picture, turned the way the file says it is to be seen (page rotation and EXIF already applied).
 *
 * @param number the page's place in the original document, counted from one
 * @param image the picture of the whole upright page
 * @param width of the paper in points
 * @param height of the paper in points
 * @param cautions what a person should know of the picture, such as that a part of it could not be decoded
 */
public record PagePicture(int number, BufferedImage image, double width, double height, List<String> cautions) {

    private static final double POINTS_PER_INCH = 72;

    public PagePicture {
        requireNonNull(image, "image");
        cautions = List.copyOf(cautions);
        if (number < 1) {
            throw new IllegalArgumentException("pages are counted from 1, not " + number);
        }
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a page has a size, not %s by %s points".formatted(width, height));
        }
    }

    /** How fine the picture is; a place in points is a place in dots times this over 72. */
    public double dotsPerInch() {
        return image.getWidth() * POINTS_PER_INCH / width;
    }
}
