package ca.recourse.letter.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * All that is put on a page, before anybody reads it.
 *
 * @param glyphs the characters in the order they were put down
 * @param drawn small shapes
 * @param rules the long straight lines of tables and frames
 * @param ticks boxes of form fields, ticked or not
 * @param imageShare how much of the page pictures cover, 0 to 1
 * @param paths how many shapes were drawn, small and large
 * @param unmapped how many characters nobody can tell the reading of
 * @param cautions what could not be taken in
 * @param width of the upright page in points
 * @param height of the upright page in points
 */
record Ink(
        List<Glyph> glyphs,
        List<Drawn> drawn,
        List<Rectangle2D> rules,
        List<Tick> ticks,
        double imageShare,
        int paths,
        int unmapped,
        List<String> cautions,
        double width,
        double height) {

    Ink {
        glyphs = List.copyOf(glyphs);
        drawn = List.copyOf(drawn);
        rules = List.copyOf(rules);
        ticks = List.copyOf(ticks);
        cautions = List.copyOf(cautions);
    }
}
