package ca.recourse.letter;

/**
 * Where something stands on an upright page, in PDF points (1/72 inch) from the page's top-left corner.
 *
 * @param x from the left edge
 * @param y from the top edge
 * @param width in points
 * @param height in points
 */
public record Box(double x, double y, double width, double height) {

    /** The smallest box that holds both. */
    public Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        double right = Math.max(x + width, other.x + other.width);
        double bottom = Math.max(y + height, other.y + other.height);
        return new Box(left, top, right - left, bottom - top);
    }
}
