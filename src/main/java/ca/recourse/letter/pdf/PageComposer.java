package ca.recourse.letter.pdf;

import ca.recourse.letter.Box;
import ca.recourse.letter.Page;
import ca.recourse.letter.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sets the characters of a page out as text that keeps the look of the page. */
final class PageComposer {

    private static final double PARAGRAPH = 1.35;
    private static final double WIDEST_LEADING = 1.9;
    private static final double USUAL_LEADING = 1.2;

    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();

    private PageComposer() {}

    static Page compose(int number, Ink ink, boolean visible) {
        TickBoxes marked = TickBoxes.of(ink);
        Map<Turn, List<Glyph>> turns = marked.glyphs().stream()
                .filter(glyph -> glyph.visible() == visible)
                .collect(Collectors.groupingBy(Glyph::turn));
        PageComposer composer = new PageComposer();
        for (Turn turn : Turn.values()) {
            List<Tick> ticks = turn == Turn.RIGHT && visible ? marked.ticks() : List.of();
            List<Glyph> glyphs = turns.getOrDefault(turn, List.of());
            List<Line> lines = Lines.of(turn == Turn.RIGHT ? RuledRows.unwrapped(glyphs, ink.rules()) : glyphs, ticks);
            Columns.inOrder(lines).forEach(composer::block);
        }
        return new Page(
                number, composer.text.toString(), composer.words, Page.Origin.TEXT_LAYER, ink.width(), ink.height());
    }

    private void block(List<Line> lines) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        double leading = leading(lines);
        double above = lines.get(0).baseline();
        for (Line line : lines) {
            if (line.baseline() - above > PARAGRAPH * Math.max(leading, line.size())) {
                text.append('\n');
            }
            line(line);
            above = line.baseline();
        }
    }

    private void line(Line line) {
        boolean first = true;
        for (Segments.Token token : Segments.tokens(line)) {
            if (!first) {
                text.append(token.standsApart() ? '\t' : ' ');
            }
            word(token);
            first = false;
        }
        text.append('\n');
    }

    private void word(Segments.Token token) {
        int start = text.length();
        token.glyphs().forEach(glyph -> text.append(plain(glyph.text())));
        String composed = Normalizer.normalize(text.substring(start), Normalizer.Form.NFC);
        text.replace(start, text.length(), composed);
        if (text.length() > start) {
            Optional<Box> box = token.glyphs().stream().map(Glyph::box).reduce(Box::with);
            words.add(new Word(start, text.length(), box, 1));
        }
    }

    // Ligatures are one character in print and several in the dictionary.
    private static String plain(String read) {
        return read.chars().anyMatch(letter -> letter >= 0xFB00 && letter <= 0xFB06)
                ? Normalizer.normalize(read, Normalizer.Form.NFKC)
                : read;
    }

    /** The usual distance of two lines of a paragraph. */
    private static double leading(List<Line> lines) {
        double[] distances = new double[Math.max(0, lines.size() - 1)];
        for (int at = 0; at < distances.length; at++) {
            distances[at] = lines.get(at + 1).baseline() - lines.get(at).baseline();
        }
        double size = lines.get(0).size();
        double[] close = Arrays.stream(distances)
                .filter(distance -> distance > 0.8 * size && distance < WIDEST_LEADING * size)
                .sorted()
                .toArray();
        return close.length == 0 ? USUAL_LEADING * size : close[close.length / 2];
    }
}
