package ca.recourse.letter.pdf;

import ca.recourse.letter.Box;
import ca.recourse.letter.Page;
import java.util.ArrayList;
import java.util.List;

/** Ticks and boxes that are characters of a font. */
final class TypedMarks {

    private static final String TICKED = String.valueOf(Page.TICKED);
    private static final String EMPTY = String.valueOf(Page.UNTICKED);

    private TypedMarks() {}

    /** Every box or tick that was typed becomes one of the marks of a page; a tick over a box ticks it. */
    static List<Glyph> settle(List<Glyph> glyphs, List<Tick> drawnTicks) {
        List<Glyph> bare = glyphs.stream()
                .filter(glyph -> glyph.text().equals(TickGlyphs.BARE_TICK))
                .toList();
        boolean someAreEmpty = glyphs.stream().anyMatch(glyph -> glyph.text().equals(EMPTY))
                || drawnTicks.stream().anyMatch(tick -> tick.mark() == Page.UNTICKED);
        List<Glyph> settled = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            if (glyph.text().equals(EMPTY) && bare.stream().anyMatch(tick -> overlap(tick.box(), glyph.box()))) {
                settled.add(glyph.reading(TICKED));
            } else if (glyph.text().equals(TickGlyphs.BARE_TICK)) {
                keepAlone(glyph, glyphs, settled);
            } else if (glyph.text().equals(TickGlyphs.FULL_SQUARE) && someAreEmpty) {
                settled.add(glyph.reading(TICKED));
            } else {
                settled.add(glyph);
            }
        }
        return settled;
    }

    private static void keepAlone(Glyph tick, List<Glyph> glyphs, List<Glyph> settled) {
        boolean inBox =
                glyphs.stream().anyMatch(other -> other.text().equals(EMPTY) && overlap(tick.box(), other.box()));
        if (!inBox) {
            settled.add(tick.reading(TICKED));
        }
    }

    private static boolean overlap(Box one, Box other) {
        double across = Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
        double down = Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
        return across > 0.4 * Math.min(one.width(), other.width())
                && down > 0.4 * Math.min(one.height(), other.height());
    }
}
