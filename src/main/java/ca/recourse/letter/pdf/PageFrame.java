package ca.recourse.letter.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The upright page: what the crop box shows, turned as the page says, measured from the top-left corner.
 *
 * @param toUpright from the PDF's own coordinates to points from the top-left corner, downwards
 * @param width of the upright page in points
 * @param height of the upright page in points
 */
record PageFrame(AffineTransform toUpright, double width, double height) {

    static PageFrame of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        int quarters = Math.floorMod(page.getRotation() / 90, 4);
        boolean lying = quarters % 2 == 1;
        double width = lying ? crop.getHeight() : crop.getWidth();
        double height = lying ? crop.getWidth() : crop.getHeight();
        AffineTransform turned = switch (quarters) {
            case 1 -> new AffineTransform(0, 1, 1, 0, -crop.getLowerLeftY(), -crop.getLowerLeftX());
            case 2 -> new AffineTransform(-1, 0, 0, 1, crop.getUpperRightX(), -crop.getLowerLeftY());
            case 3 -> new AffineTransform(0, -1, -1, 0, crop.getUpperRightY(), crop.getUpperRightX());
            default -> new AffineTransform(1, 0, 0, -1, -crop.getLowerLeftX(), crop.getUpperRightY());
        };
        return new PageFrame(turned, width, height);
    }

    Point2D upright(Point2D point) {
        return toUpright.transform(point, null);
    }

    Rectangle2D upright(Rectangle2D bounds) {
        return toUpright.createTransformedShape(bounds).getBounds2D();
    }

    Path2D upright(Path2D path) {
        return new Path2D.Double(path, toUpright);
    }

    /** Whether a picture hides nearly all of the page. */
    boolean isNearlyFilledBy(Rectangle2D picture) {
        Rectangle2D seen = picture.createIntersection(new Rectangle2D.Double(0, 0, width, height));
        return !seen.isEmpty() && seen.getWidth() * seen.getHeight() > 0.8 * width * height;
    }

    /** Whether the place is on the page that people see, a hair's breadth over the edge allowed. */
    boolean holds(Point2D point) {
        return point.getX() >= -1 && point.getX() <= width + 1 && point.getY() >= -1 && point.getY() <= height + 1;
    }
}
