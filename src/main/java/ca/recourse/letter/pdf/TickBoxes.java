package ca.recourse.letter.pdf;

import ca.recourse.letter.Page;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tick boxes of a page, whether drawn, typed in a symbol font, or fields of a form.
 *
 * @param ticks the boxes and their state
 * @param glyphs the characters that are left when those inside boxes are taken out
 */
record TickBoxes(List<Tick> ticks, List<Glyph> glyphs) {

    private static final Set<String> TICKING =
            Set.of(TickGlyphs.BARE_TICK, String.valueOf(Page.TICKED), "x", "X", "\u00D7", "\u221A", "v", "V");
    private static final String EMPTY = String.valueOf(Page.UNTICKED);
    private static final double MARK_SHARE = 0.35;
    private static final double EDGE = 1.3;

    static TickBoxes of(Ink ink) {
        List<DrawnBox> boxes = DrawnBox.in(ink.drawn()).stream()
                .filter(box -> ink.ticks().stream().noneMatch(tick -> box.holdsMiddleOf(tick.box())))
                .toList();
        Set<Glyph> used = new HashSet<>();
        List<Tick> ticks = new ArrayList<>(ink.ticks());
        boolean someAreEmpty =
                ink.glyphs().stream().anyMatch(glyph -> glyph.text().equals(EMPTY))
                        || boxes.stream().anyMatch(box -> !box.full());
        for (DrawnBox box : boxes) {
            List<Glyph> inside = box.inside(ink.glyphs());
            stateOf(box, inside, ink.drawn(), someAreEmpty).ifPresent(mark -> {
                ticks.add(new Tick(mark, box.asBox()));
                used.addAll(inside);
            });
        }
        List<Glyph> rest =
                ink.glyphs().stream().filter(glyph -> !used.contains(glyph)).toList();
        return new TickBoxes(ticks, TypedMarks.settle(rest, ticks));
    }

    // Empty when it is no tick box: a cell with writing in it, or a bullet.
    private static Optional<Character> stateOf(
            DrawnBox box, List<Glyph> inside, List<Drawn> drawn, boolean someAreEmpty) {
        if (!inside.stream()
                .allMatch(
                        glyph -> TICKING.contains(glyph.text()) || glyph.text().equals(EMPTY))) {
            return Optional.empty();
        }
        if (inside.stream().anyMatch(glyph -> TICKING.contains(glyph.text()))) {
            return Optional.of(Page.TICKED);
        }
        if (box.full()) {
            return someAreEmpty ? Optional.of(Page.TICKED) : Optional.empty();
        }
        return Optional.of(box.filledInside() ? Page.TICKED : strokesIn(box, drawn));
    }

    private static char strokesIn(DrawnBox box, List<Drawn> drawn) {
        double largest = drawn.stream()
                .filter(shape -> isMarkIn(box.bounds(), shape))
                .mapToDouble(shape ->
                        Math.max(shape.bounds().getWidth(), shape.bounds().getHeight()))
                .max()
                .orElse(0);
        if (largest == 0) {
            return Page.UNTICKED;
        }
        return largest >= MARK_SHARE * box.bounds().getWidth() ? Page.TICKED : Page.UNSURE_MARK;
    }

    private static boolean isMarkIn(Rectangle2D box, Drawn shape) {
        double slack = 0.3 * box.getWidth();
        Rectangle2D reach = new Rectangle2D.Double(
                box.getX() - slack, box.getY() - slack, box.getWidth() + 2 * slack, box.getHeight() + 2 * slack);
        Rectangle2D bounds = shape.bounds();
        boolean inReach = reach.contains(bounds.getCenterX(), bounds.getCenterY())
                && bounds.getWidth() <= reach.getWidth() * 1.2
                && bounds.getHeight() <= reach.getHeight() * 1.2;
        boolean middle = box.contains(bounds.getCenterX(), bounds.getCenterY());
        return inReach
                && middle
                && switch (shape.kind()) {
                    case STROKE -> true;
                    case BOX -> shape.filled() && bounds.getWidth() < box.getWidth() * 0.9;
                    case FLAT_LINE ->
                        bounds.getCenterY() - box.getMinY() > EDGE && box.getMaxY() - bounds.getCenterY() > EDGE;
                    case UPRIGHT_LINE ->
                        bounds.getCenterX() - box.getMinX() > EDGE && box.getMaxX() - bounds.getCenterX() > EDGE;
                };
    }
}
