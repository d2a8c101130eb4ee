package ca.recourse.letter.pdf;

import java.util.Comparator;
import java.util.List;

/**
 * Characters on one baseline, from left to right; a whole line of the page, or the part of it in one column.
 *
 * @param glyphs from left to right, no blanks at the ends
 * @param baseline its y
 * @param size the height of most of its characters
 */
record Line(List<Glyph> glyphs, double baseline, double size) {

    Line {
        glyphs = List.copyOf(glyphs);
    }

    static Line of(List<Glyph> glyphs) {
        List<Glyph> sorted =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
        List<Double> sizes = sorted.stream().map(Glyph::size).sorted().toList();
        double size = sizes.get(sizes.size() / 2);
        double baseline = sorted.stream()
                .filter(glyph -> glyph.size() >= 0.8 * size)
                .mapToDouble(Glyph::baseline)
                .average()
                .orElse(sorted.get(0).baseline());
        return new Line(sorted, baseline, size);
    }

    double start() {
        return glyphs.get(0).x();
    }

    double end() {
        return glyphs.stream().mapToDouble(Glyph::end).max().orElse(start());
    }
}
