package ca.recourse.letter.pdf;

import ca.recourse.letter.Box;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A small square drawn on the page, of one or several shapes: an outline over a white ground, a frame filled black, four
 * lines.
 *
 * @param bounds its outer edge
 * @param full painted dark from edge to edge
 * @param filledInside an outline with a dark square inside
 */
record DrawnBox(Rectangle2D bounds, boolean full, boolean filledInside) {

    private static final int MOST_LINES = 1_000;
    private static final double NEAR = 1.6;
    private static final double FRAME = 0.6;
    private static final double WALL = 0.7;

    static List<DrawnBox> in(List<Drawn> drawn) {
        List<Drawn> squares = new ArrayList<>(fromLines(drawn));
        drawn.stream().filter(Drawn::isTickBox).forEach(squares::add);
        List<List<Drawn>> stacks = new ArrayList<>();
        for (Drawn square : squares) {
            stacks.stream()
                    .filter(stack -> sameMiddle(stack.get(0).bounds(), square.bounds()))
                    .findFirst()
                    .ifPresentOrElse(stack -> stack.add(square), () -> stacks.add(new ArrayList<>(List.of(square))));
        }
        List<DrawnBox> boxes = stacks.stream().map(DrawnBox::ofStack).toList();
        return boxes.stream().filter(box -> !box.isCellOf(boxes)).toList();
    }

    Box asBox() {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    boolean holdsMiddleOf(Box box) {
        return bounds.contains(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }

    List<Glyph> inside(List<Glyph> glyphs) {
        return glyphs.stream()
                .filter(glyph -> !glyph.isBlank() && holdsMiddleOf(glyph.box()))
                .toList();
    }

    private static DrawnBox ofStack(List<Drawn> stack) {
        Drawn outer = stack.stream()
                .reduce((one, other) ->
                        one.bounds().getWidth() >= other.bounds().getWidth() ? one : other)
                .orElseThrow();
        double edge = outer.bounds().getWidth() - FRAME;
        boolean outerFilled = stack.stream()
                .anyMatch(shape -> shape.filled() && shape.bounds().getWidth() >= edge);
        List<Drawn> inner =
                stack.stream().filter(shape -> shape.bounds().getWidth() < edge).toList();
        // Black with a smaller square on it, of whatever colour, is how a frame is painted.
        boolean frame = outerFilled
                && inner.stream()
                        .anyMatch(shape -> shape.bounds().getWidth()
                                >= WALL * outer.bounds().getWidth());
        boolean filledInside = !outerFilled && inner.stream().anyMatch(Drawn::filled);
        return new DrawnBox(outer.bounds(), outerFilled && !frame, filledInside);
    }

    // Squares side by side without a gap are cells to write digits in.
    private boolean isCellOf(List<DrawnBox> boxes) {
        long beside = boxes.stream()
                .filter(other -> !other.equals(this)
                        && Math.abs(other.bounds.getCenterY() - bounds.getCenterY()) < NEAR
                        && (Math.abs(other.bounds.getMinX() - bounds.getMaxX()) < NEAR
                                || Math.abs(other.bounds.getMaxX() - bounds.getMinX()) < NEAR))
                .count();
        return beside > 0;
    }

    private static boolean sameMiddle(Rectangle2D one, Rectangle2D other) {
        return Math.abs(one.getCenterX() - other.getCenterX()) < NEAR
                && Math.abs(one.getCenterY() - other.getCenterY()) < NEAR;
    }

    private static List<Drawn> fromLines(List<Drawn> drawn) {
        List<Drawn> flat = lines(drawn, Drawn.Kind.FLAT_LINE);
        List<Drawn> upright = lines(drawn, Drawn.Kind.UPRIGHT_LINE);
        if (flat.size() > MOST_LINES || upright.size() > MOST_LINES) {
            return List.of();
        }
        List<Drawn> squares = new ArrayList<>();
        for (Drawn top : flat) {
            flat.stream()
                    .filter(bottom ->
                            bottom.bounds().getCenterY() > top.bounds().getCenterY())
                    .map(bottom -> top.bounds().createUnion(bottom.bounds()))
                    .map(bounds -> new Drawn(bounds, Drawn.Kind.BOX, false))
                    .filter(square -> square.isTickBox() && hasSides(square.bounds(), top.bounds(), upright))
                    .forEach(squares::add);
        }
        return squares;
    }

    private static boolean hasSides(Rectangle2D square, Rectangle2D top, List<Drawn> upright) {
        boolean topIsWhole = Math.abs(top.getWidth() - square.getWidth()) < NEAR;
        return topIsWhole && hasSide(square.getMinX(), square, upright) && hasSide(square.getMaxX(), square, upright);
    }

    private static boolean hasSide(double x, Rectangle2D square, List<Drawn> upright) {
        return upright.stream()
                .anyMatch(line -> Math.abs(line.bounds().getCenterX() - x) < NEAR
                        && Math.abs(line.bounds().getMinY() - square.getMinY()) < NEAR
                        && Math.abs(line.bounds().getMaxY() - square.getMaxY()) < NEAR);
    }

    private static List<Drawn> lines(List<Drawn> drawn, Drawn.Kind kind) {
        return drawn.stream()
                .filter(shape -> shape.kind() == kind)
                .filter(shape ->
                        Math.max(shape.bounds().getWidth(), shape.bounds().getHeight()) >= 5)
                .toList();
    }
}
