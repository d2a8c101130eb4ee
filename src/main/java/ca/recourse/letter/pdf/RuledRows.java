package ca.recourse.letter.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * The rows of ruled tables, such as the one that many letters have for their reference, date and name.
 *
 * <p>Words in a narrow cell wrap: "12 November" stands above "2026", and beside them the first words of the next cell.
 * Each row is set on one line, cell after cell, so that a cell is read to its end before the next. Only where the
 * characters stand in the reading moves; their boxes on the page stay.
 */
final class RuledRows {

    private static final double SAME = 2.5;
    private static final double LOWEST = 8;
    private static final double HIGHEST = 90;
    private static final double NARROWEST = 12;
    private static final int MOST_LINES = 3;
    private static final int MOST_CELLS = 8;
    // A cell with more in it is a paragraph: the table only parts columns of text.
    private static final int LONGEST = 60;
    private static final double BETWEEN_CELLS = 3;
    private static final double BETWEEN_WORDS = 0.4;

    private RuledRows() {}

    /** The same characters, those of wrapped rows set on one line. */
    static List<Glyph> unwrapped(List<Glyph> glyphs, List<Rectangle2D> rules) {
        Map<Glyph, Glyph> moved = new HashMap<>();
        for (Row row : Row.of(rules)) {
            List<List<Glyph>> cells = row.cells(glyphs);
            if (isWrapped(cells)) {
                lay(cells, moved);
            }
        }
        return moved.isEmpty()
                ? glyphs
                : glyphs.stream().map(glyph -> moved.getOrDefault(glyph, glyph)).toList();
    }

    private static boolean isWrapped(List<List<Glyph>> cells) {
        List<Integer> lines = cells.stream().map(cell -> linesOf(cell).size()).toList();
        boolean small = cells.stream().allMatch(cell -> cell.size() <= LONGEST)
                && lines.stream().allMatch(count -> count <= MOST_LINES);
        return cells.size() > 1
                && cells.size() <= MOST_CELLS
                && small
                && lines.stream().anyMatch(count -> count > 1);
    }

    private static void lay(List<List<Glyph>> cells, Map<Glyph, Glyph> moved) {
        double baseline = cells.stream()
                .flatMap(List::stream)
                .mapToDouble(Glyph::baseline)
                .max()
                .orElse(0);
        double from = 0;
        for (List<Glyph> cell : cells) {
            double size = cell.get(0).size();
            double at = Math.max(from, linesOf(cell).get(0).get(0).x());
            for (List<Glyph> line : linesOf(cell)) {
                double shift = at - line.get(0).x();
                line.forEach(glyph -> moved.put(glyph, glyph.at(glyph.x() + shift, baseline)));
                Glyph last = line.get(line.size() - 1);
                at = last.end() + shift + (last.text().equals("-") ? 0 : BETWEEN_WORDS * size);
            }
            from = at + BETWEEN_CELLS * size;
        }
    }

    /** The lines of a cell, without the blanks at their ends. */
    private static List<List<Glyph>> linesOf(List<Glyph> cell) {
        List<List<Glyph>> lines = new ArrayList<>();
        cell.stream().sorted(Comparator.comparingDouble(Glyph::baseline)).forEach(glyph -> {
            boolean fresh = lines.isEmpty()
                    || glyph.baseline() - lines.get(lines.size() - 1).get(0).baseline() > 0.5 * glyph.size();
            if (fresh) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(glyph);
        });
        return lines.stream()
                .map(RuledRows::trimmed)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<Glyph> trimmed(List<Glyph> line) {
        List<Glyph> sorted =
                line.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
        int first = 0;
        int last = sorted.size();
        while (first < last && sorted.get(first).isBlank()) {
            first++;
        }
        while (last > first && sorted.get(last - 1).isBlank()) {
            last--;
        }
        return sorted.subList(first, last);
    }

    /**
     * The space between two rules, parted by upright ones.
     *
     * @param top where the upper rule runs
     * @param bottom where the lower one does
     * @param edges where the upright ones stand, from left to right
     */
    private record Row(double top, double bottom, List<Double> edges) {

        static List<Row> of(List<Rectangle2D> rules) {
            List<Rectangle2D> flat = rules.stream()
                    .filter(rule -> rule.getWidth() > rule.getHeight())
                    .toList();
            List<Rectangle2D> upright = rules.stream()
                    .filter(rule -> rule.getHeight() > rule.getWidth())
                    .toList();
            List<Double> levels = distinct(flat.stream().mapToDouble(Rectangle2D::getCenterY));
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i + 1 < levels.size(); i++) {
                double top = levels.get(i);
                double bottom = levels.get(i + 1);
                double middle = (top + bottom) / 2;
                List<Double> edges = distinct(upright.stream()
                        .filter(rule -> rule.getMinY() <= middle && rule.getMaxY() >= middle)
                        .mapToDouble(Rectangle2D::getCenterX));
                if (bottom - top >= LOWEST && bottom - top <= HIGHEST && edges.size() > 2) {
                    rows.add(new Row(top, bottom, edges));
                }
            }
            return rows;
        }

        private static List<Double> distinct(DoubleStream places) {
            List<Double> distinct = new ArrayList<>();
            places.sorted().forEach(place -> {
                if (distinct.isEmpty() || place - distinct.get(distinct.size() - 1) > SAME) {
                    distinct.add(place);
                }
            });
            return distinct;
        }

        /** The characters of each cell that has any, from left to right. */
        List<List<Glyph>> cells(List<Glyph> glyphs) {
            List<List<Glyph>> cells = new ArrayList<>();
            for (int i = 0; i + 1 < edges.size(); i++) {
                double left = edges.get(i);
                double right = edges.get(i + 1);
                List<Glyph> inside = glyphs.stream()
                        .filter(glyph -> holds(glyph, left, right))
                        .toList();
                if (inside.stream().anyMatch(glyph -> !glyph.isBlank()) && right - left >= NARROWEST) {
                    cells.add(inside);
                }
            }
            return cells;
        }

        private boolean holds(Glyph glyph, double left, double right) {
            double middle = glyph.x() + glyph.width() / 2;
            return middle > left
                    && middle < right
                    && glyph.baseline() <= bottom + 1
                    && glyph.baseline() - 0.4 * glyph.size() >= top;
        }
    }
}
