package ca.recourse.letter.pdf;

import ca.recourse.letter.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts characters into the lines a reader sees. */
final class Lines {

    private static final double SAME_BASELINE = 0.25;
    private static final double SMALL = 0.85;
    private static final double RAISED = 0.65;
    private static final double LOWERED = 0.35;
    private static final double BESIDE = 0.45;

    private Lines() {}

    /** The lines from top to bottom; all characters run the same way. */
    static List<Line> of(List<Glyph> glyphs, List<Tick> ticks) {
        List<List<Glyph>> rows = rows(Doubles.removed(glyphs));
        placeTicks(ticks, rows);
        return joinRaised(rows).stream()
                .filter(row -> row.stream().anyMatch(glyph -> !glyph.isBlank()))
                .map(Line::of)
                .sorted(Comparator.comparingDouble(Line::baseline))
                .toList();
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> falling = glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::baseline).thenComparingDouble(Glyph::x))
                .toList();
        List<List<Glyph>> rows = new ArrayList<>();
        for (Glyph glyph : falling) {
            List<Glyph> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (last.isEmpty() || !sameBaseline(last.get(0), glyph)) {
                rows.add(new ArrayList<>(List.of(glyph)));
            } else {
                last.add(glyph);
            }
        }
        return rows;
    }

    private static boolean sameBaseline(Glyph one, Glyph other) {
        return Math.abs(one.baseline() - other.baseline()) <= SAME_BASELINE * Math.min(one.size(), other.size());
    }

    // "1er" and "8th" have their letters set small and high: they belong to the line, not above it.
    private static List<List<Glyph>> joinRaised(List<List<Glyph>> rows) {
        List<List<Glyph>> kept = new ArrayList<>(rows);
        for (List<Glyph> row : rows) {
            List<List<Glyph>> neighbours = kept.stream()
                    .filter(other -> other != row && couldHold(other, row))
                    .toList();
            List<Glyph> left = new ArrayList<>(row);
            for (List<Glyph> line : neighbours) {
                takeBeside(left, line);
            }
            if (!neighbours.isEmpty()) {
                kept.remove(row);
                if (!left.isEmpty()) {
                    kept.add(left);
                }
            }
        }
        return kept;
    }

    private static boolean couldHold(List<Glyph> line, List<Glyph> raised) {
        double size = line.get(0).size();
        double above = line.get(0).baseline() - raised.get(0).baseline();
        return raised.stream().allMatch(glyph -> glyph.size() <= SMALL * size)
                && above <= RAISED * size
                && above >= -LOWERED * size;
    }

    private static void takeBeside(List<Glyph> raised, List<Glyph> line) {
        List<Glyph> fromLeft =
                raised.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
        double baseline = line.get(0).baseline();
        double reach = BESIDE * line.get(0).size();
        for (Glyph glyph : fromLeft) {
            boolean beside =
                    line.stream().anyMatch(other -> Math.abs(glyph.x() - other.end()) <= reach && !other.isBlank());
            if (beside) {
                line.add(glyph.on(baseline));
                raised.remove(glyph);
            }
        }
    }

    private static void placeTicks(List<Tick> ticks, List<List<Glyph>> rows) {
        for (Tick tick : ticks) {
            Glyph mark = glyphOf(tick);
            rows.stream()
                    .filter(row -> reaches(row, tick))
                    .min(Comparator.comparingDouble(row -> distance(row, tick)))
                    .ifPresentOrElse(
                            row -> row.add(mark.on(row.get(0).baseline())),
                            () -> rows.add(new ArrayList<>(List.of(mark))));
        }
    }

    private static boolean reaches(List<Glyph> row, Tick tick) {
        Glyph first = row.get(0);
        return Math.abs(first.baseline() - 0.35 * first.size() - tick.middle())
                <= 0.5 * Math.max(first.size(), tick.box().height());
    }

    // The line whose words stand nearest to the box: first by height, then by how far off they begin.
    private static double distance(List<Glyph> row, Tick tick) {
        Glyph first = row.get(0);
        double down = Math.abs(first.baseline() - 0.35 * first.size() - tick.middle());
        double across = row.stream()
                .mapToDouble(glyph -> Math.min(
                        Math.abs(glyph.x() - tick.box().x() - tick.box().width()),
                        Math.abs(glyph.end() - tick.box().x())))
                .min()
                .orElse(0);
        return down * 3 + across * 0.1;
    }

    private static Glyph glyphOf(Tick tick) {
        Box box = tick.box();
        double bottom = box.y() + box.height();
        return new Glyph(
                String.valueOf(tick.mark()),
                box.x(),
                bottom - 0.1 * box.height(),
                box.width(),
                box.height(),
                box,
                Turn.RIGHT,
                true);
    }

    /** Fake bold puts the same character down twice, a hair apart. */
    private static final class Doubles {

        private static final double HAIR = 0.15;

        static List<Glyph> removed(List<Glyph> glyphs) {
            Map<String, List<Glyph>> seen = new HashMap<>();
            List<Glyph> kept = new ArrayList<>(glyphs.size());
            for (Glyph glyph : glyphs) {
                List<Glyph> alike = seen.computeIfAbsent(key(glyph), key -> new ArrayList<>());
                if (glyph.isBlank() || alike.stream().noneMatch(other -> onTopOf(other, glyph))) {
                    alike.add(glyph);
                    kept.add(glyph);
                }
            }
            return kept;
        }

        private static String key(Glyph glyph) {
            return glyph.text() + Math.round(glyph.baseline() / 20);
        }

        private static boolean onTopOf(Glyph one, Glyph other) {
            double hair = HAIR * Math.max(one.size(), 6);
            return Math.abs(one.x() - other.x()) < Math.min(hair, Math.max(0.4, 0.45 * other.width()))
                    && Math.abs(one.baseline() - other.baseline()) < hair;
        }
    }
}
