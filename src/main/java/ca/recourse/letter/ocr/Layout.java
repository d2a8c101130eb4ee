package ca.recourse.letter.ocr;

import ca.recourse.letter.Page;
import ca.recourse.letter.PagePicture;
import ca.recourse.letter.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the words that were seen on a page into lines and paragraphs, as {@link Page} promises its text. */
final class Layout {

    private static final double WIDE_GAP = 1.6;
    private static final double PARAGRAPH_GAP = 1.45;
    private static final double USUAL_PITCH = 0.3;
    private static final double MOST_LINE_SPACING = 3.2;

    private final PreparedPage prepared;
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();

    private Layout(PreparedPage prepared) {
        this.prepared = prepared;
    }

    static Page page(PagePicture picture, PreparedPage prepared, List<SeenWord> seen, List<TickBox> boxes) {
        Layout layout = new Layout(prepared);
        layout.write(withBoxes(rows(seen), boxes));
        return new Page(
                picture.number(),
                layout.text.toString(),
                layout.words,
                Page.Origin.OCR,
                prepared.width(),
                prepared.height());
    }

    /** The engine's lines from the top down, those side by side joined. */
    static List<Row> rows(List<SeenWord> seen) {
        List<Row> rows = new ArrayList<>();
        seen.stream()
                .collect(Collectors.groupingBy(SeenWord::line, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Row::new)
                .sorted(Comparator.comparingDouble(Row::baseline))
                .forEach(row -> join(rows, row));
        return rows;
    }

    private static void join(List<Row> rows, Row row) {
        int last = rows.size() - 1;
        if (last >= 0 && rows.get(last).isBeside(row)) {
            rows.set(last, rows.get(last).with(row));
        } else {
            rows.add(row);
        }
    }

    /** Each box goes to the line it stands in, if there is one; a square with no words beside it is no tick box. */
    private static List<Row> withBoxes(List<Row> rows, List<TickBox> boxes) {
        return rows.stream()
                .map(row -> boxes.stream()
                        .filter(box -> isNearest(row, box, rows))
                        .reduce(row, (marked, box) -> marked.with(box), Row::with))
                .toList();
    }

    private static boolean isNearest(Row row, TickBox box, List<Row> rows) {
        return row.hasBoxInReach(box)
                && rows.stream()
                        .filter(other -> other.hasBoxInReach(box))
                        .min(Comparator.comparingDouble(other -> other.distance(box)))
                        .filter(row::equals)
                        .isPresent();
    }

    private void write(List<Row> rows) {
        double pitch = usualPitch(rows);
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                double step = rows.get(i).baseline() - rows.get(i - 1).baseline();
                text.append(step > PARAGRAPH_GAP * pitch ? "\n\n" : "\n");
            }
            write(rows.get(i));
        }
    }

    private void write(Row row) {
        double reached = Double.NaN;
        for (SeenWord word : row.words()) {
            double gap = word.place().getX() - reached;
            if (!Double.isNaN(gap)) {
                text.append(gap > WIDE_GAP * row.height() ? '\t' : ' ');
            }
            add(word);
            reached = word.place().getMaxX();
        }
    }

    private void add(SeenWord word) {
        int start = text.length();
        text.append(word.text());
        words.add(new Word(start, text.length(), Optional.of(prepared.box(word.place())), word.confidence()));
    }

    /** From one line to the next within a paragraph: what most of the closer lines keep, never more than wide spacing. */
    private static double usualPitch(List<Row> rows) {
        List<Double> pitches = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            pitches.add(rows.get(i).baseline() - rows.get(i - 1).baseline());
        }
        double widest = MOST_LINE_SPACING
                * rows.stream().mapToDouble(Row::height).average().orElse(0);
        double usual = pitches.stream()
                .sorted()
                .skip((long) (pitches.size() * USUAL_PITCH))
                .findFirst()
                .orElse(widest);
        return Math.min(usual, widest);
    }
}
