package ca.recourse.letter.ocr;

import ca.recourse.letter.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * A page ready to be read.
 *
 * @param picture at {@link Preparation#DOTS_PER_INCH}, dark on light, level
 * @param inkBelow what is darker than this is ink
 * @param toPage from its dots to points of the upright page
 * @param width of the upright page in points
 * @param height of the upright page in points
 */
record PreparedPage(Grey picture, int inkBelow, AffineTransform toPage, double width, double height) {

    /** Where a rectangle of the picture lies on the page. */
    Box box(Rectangle2D dots) {
        Rectangle2D place = toPage.createTransformedShape(dots).getBounds2D();
        return new Box(place.getX(), place.getY(), place.getWidth(), place.getHeight());
    }
}
