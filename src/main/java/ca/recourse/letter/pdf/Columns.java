package ca.recourse.letter.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * The order in which lines are read.
 *
 * <p>A label and its value, or the cells of a table, stay on one line. Lines of two columns that run on by themselves
 * (newspaper columns, a bilingual letterhead, an address beside a block of references set on other baselines) are read
 * one column after the other.
 */
final class Columns {

    private static final double GUTTER = 9;
    private static final int MOST_DEPTH = 4;
    private static final double CLOSE_LEADING = 1.6;
    private static final double MOST_LEADING = 3.2;
    private static final double RUNNING_SHARE = 0.4;
    private static final int FEW_LINES = 5;
    private static final int NEWSPAPER_LINES = 4;
    private static final double NEWSPAPER_WORDS = 3.5;
    private static final Pattern RUNS_ON = Pattern.compile("^\\p{Ll}{2,}\\s+\\p{L}.*");

    private Columns() {}

    /** Blocks of lines in reading order, each from top to bottom. */
    static List<List<Line>> inOrder(List<Line> lines) {
        return inOrder(lines, 0);
    }

    private static List<List<Line>> inOrder(List<Line> lines, int depth) {
        List<List<Line>> blocks = new ArrayList<>();
        int done = 0;
        int at = 0;
        while (at < lines.size()) {
            int first = done;
            Optional<Region> columns = depth < MOST_DEPTH ? Region.from(lines, at) : Optional.empty();
            Optional<Region> region = columns.map(found -> found.reachingUp(first));
            if (region.isPresent()) {
                addPlain(lines.subList(done, region.get().from()), blocks);
                blocks.addAll(inOrder(region.get().left(), depth + 1));
                blocks.addAll(inOrder(region.get().right(), depth + 1));
                done = region.get().to();
                at = done;
            } else {
                at++;
            }
        }
        addPlain(lines.subList(done, lines.size()), blocks);
        return blocks;
    }

    private static void addPlain(List<Line> plain, List<List<Line>> blocks) {
        if (!plain.isEmpty()) {
            blocks.add(List.copyOf(plain));
        }
    }

    /**
     * Lines one below the other that leave the same upright gutter free, with words on both sides.
     *
     * @param lines all lines of the part of the page
     * @param from the first line of the region
     * @param to the line after its last
     * @param gutter where it stands
     */
    private record Region(List<Line> lines, int from, int to, double gutter) {

        static Optional<Region> from(List<Line> lines, int from) {
            List<double[]> gaps = gaps(lines, from);
            return DoubleStream.of(CLOSE_LEADING, MOST_LEADING)
                    .boxed()
                    .flatMap(leading -> gaps.stream().map(gap -> grow(lines, from, gap, leading)))
                    .flatMap(Optional::stream)
                    .filter(Region::isColumns)
                    .findFirst();
        }

        private static List<double[]> gaps(List<Line> lines, int from) {
            List<double[]> gaps = new ArrayList<>(Segments.gapsOf(lines.get(from)));
            if (from + 1 < lines.size()) {
                Line one = lines.get(from);
                Line next = lines.get(from + 1);
                boolean staggered = next.baseline() - one.baseline() < 0.85 * Math.max(one.size(), next.size());
                if (staggered && one.end() + GUTTER <= next.start()) {
                    gaps.add(new double[] {one.end(), next.start()});
                } else if (staggered && next.end() + GUTTER <= one.start()) {
                    gaps.add(new double[] {next.end(), one.start()});
                }
            }
            return gaps;
        }

        private static Optional<Region> grow(List<Line> lines, int from, double[] gap, double leading) {
            double left = gap[0];
            double right = gap[1];
            int cells = Math.max(1, Segments.gapsOf(lines.get(from)).size());
            int lastLeft = -1;
            int lastRight = -1;
            for (int at = from; at < lines.size(); at++) {
                if (at > from
                        && lines.get(at).baseline() - lines.get(at - 1).baseline()
                                > leading * lines.get(at).size()) {
                    break;
                }
                Free free = Free.beside(lines.get(at), left, right);
                boolean moreCells = Segments.gapsOf(lines.get(at)).size() > cells;
                if (moreCells || free.right() - free.left() < GUTTER) {
                    break;
                }
                left = free.left();
                right = free.right();
                lastLeft = free.usesLeft() ? at : lastLeft;
                lastRight = free.usesRight() ? at : lastRight;
            }
            int to = Math.min(lastLeft, lastRight) + 1;
            int full = trailing(lines, to, Math.max(lastLeft, lastRight) + 1);
            return to > from + 1 || full > from + 1
                    ? Optional.of(new Region(lines, from, Math.max(to, full), (left + right) / 2))
                    : Optional.empty();
        }

        // The longer column's last lines, while they follow closely.
        private static int trailing(List<Line> lines, int to, int last) {
            int at = to;
            while (at < last
                    && at > 0
                    && lines.get(at).baseline() - lines.get(at - 1).baseline()
                            < 1.7 * lines.get(at).size()) {
                at++;
            }
            return at;
        }

        /** The right column may begin above the line where both do. */
        Region reachingUp(int first) {
            int top = from;
            int highest = from;
            while (top > first && follows(top) && Free.isBeside(lines.get(top - 1), gutter)) {
                top--;
                highest = lines.get(top).start() > gutter ? top : highest;
            }
            return new Region(lines, highest, to, gutter);
        }

        private boolean follows(int at) {
            return lines.get(at).baseline() - lines.get(at - 1).baseline()
                    < CLOSE_LEADING * lines.get(at).size();
        }

        List<Line> left() {
            return side(true);
        }

        List<Line> right() {
            return side(false);
        }

        boolean isColumns() {
            List<Line> left = left();
            List<Line> right = right();
            if (left.size() < 2 || right.size() < 2) {
                return false;
            }
            long shared = lines.subList(from, to).stream()
                    .filter(line -> line.start() < gutter && line.end() > gutter)
                    .count();
            return shared * 2 < Math.min(left.size(), right.size()) || isNewspaper(left, right) || runOn(left, right);
        }

        private static boolean isNewspaper(List<Line> left, List<Line> right) {
            return left.size() >= NEWSPAPER_LINES
                    && right.size() >= NEWSPAPER_LINES
                    && wordsPerLine(left) >= NEWSPAPER_WORDS
                    && wordsPerLine(right) >= NEWSPAPER_WORDS;
        }

        // "and Citizenship Canada" beside "et Citoyenneté Canada": both go on from the line above.
        private static boolean runOn(List<Line> left, List<Line> right) {
            return runsOn(left) && runsOn(right);
        }

        private static boolean runsOn(List<Line> column) {
            long running = column.stream()
                    .skip(1)
                    .filter(line -> RUNS_ON.matcher(Segments.textOf(line)).matches())
                    .count();
            return running > 0 && (column.size() <= FEW_LINES || running >= RUNNING_SHARE * (column.size() - 1));
        }

        private static double wordsPerLine(List<Line> column) {
            return column.stream()
                    .mapToInt(line -> Segments.textOf(line).strip().split("\\s+").length)
                    .average()
                    .orElse(0);
        }

        private List<Line> side(boolean left) {
            return lines.subList(from, to).stream()
                    .map(line -> line.glyphs().stream()
                            .filter(glyph -> !glyph.isBlank() && glyph.x() < gutter == left)
                            .toList())
                    .filter(glyphs -> !glyphs.isEmpty())
                    .map(Line::of)
                    .toList();
        }
    }

    /** What a line leaves free of a gutter, and on which side of it the line has words. */
    private record Free(double left, double right, boolean usesLeft, boolean usesRight) {

        static boolean isBeside(Line line, double gutter) {
            return line.end() < gutter - GUTTER / 2 || line.start() > gutter + GUTTER / 2;
        }

        static Free beside(Line line, double left, double right) {
            double freeLeft = left;
            double freeRight = right;
            boolean usesLeft = false;
            boolean usesRight = false;
            double middle = (left + right) / 2;
            for (Glyph glyph : line.glyphs()) {
                if (glyph.isBlank()) {
                    continue;
                }
                if (glyph.x() + glyph.width() / 2 < middle) {
                    freeLeft = Math.max(freeLeft, glyph.end());
                    usesLeft = true;
                } else {
                    freeRight = Math.min(freeRight, glyph.x());
                    usesRight = true;
                }
            }
            return new Free(freeLeft, freeRight, usesLeft, usesRight);
        }
    }
}
