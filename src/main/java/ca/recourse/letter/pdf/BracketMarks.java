package ca.recourse.letter.pdf;

import ca.recourse.letter.Page;
import ca.recourse.letter.pdf.Segments.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tick boxes typed as "[X]" and "[ ]" in front of what they tick. */
final class BracketMarks {

    // "[X]", "[ ]", "[", "X]I am ..."
    private static final Pattern BRACKETS = Pattern.compile("^\\[([xX\u2612\u2713\u221A]?)]");
    private static final int MOST_TOKENS = 3;

    private BracketMarks() {}

    static List<Token> settled(List<Token> tokens) {
        List<Token> settled = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            boolean inFront = at == 0 || tokens.get(at).standsApart();
            Optional<Found> found = inFront ? Found.at(tokens, at) : Optional.empty();
            found.ifPresent(mark -> settled.addAll(mark.replacement()));
            if (found.isEmpty()) {
                settled.add(tokens.get(at));
            }
            at += found.map(Found::length).orElse(1);
        }
        return settled;
    }

    private record Found(int length, List<Token> replacement) {

        static Optional<Found> at(List<Token> tokens, int from) {
            List<Glyph> glyphs = new ArrayList<>();
            for (int length = 1; length <= Math.min(MOST_TOKENS, tokens.size() - from); length++) {
                glyphs.addAll(tokens.get(from + length - 1).glyphs());
                Matcher brackets = BRACKETS.matcher(read(glyphs));
                if (brackets.find()) {
                    char mark = brackets.group(1).isEmpty() ? Page.UNTICKED : Page.TICKED;
                    return Optional.of(new Found(
                            length,
                            split(glyphs, brackets.end(), mark, tokens.get(from).gapBefore())));
                }
            }
            return Optional.empty();
        }

        private static List<Token> split(List<Glyph> glyphs, int end, char mark, double gapBefore) {
            List<Glyph> brackets = glyphs.subList(0, end);
            Glyph first = brackets.get(0);
            Glyph whole = new Glyph(
                    String.valueOf(mark),
                    first.x(),
                    first.baseline(),
                    brackets.get(end - 1).end() - first.x(),
                    first.size(),
                    brackets.stream()
                            .map(Glyph::box)
                            .reduce((one, other) -> one.with(other))
                            .orElseThrow(),
                    first.turn(),
                    first.visible());
            List<Token> tokens = new ArrayList<>(List.of(new Token(List.of(whole), gapBefore)));
            if (end < glyphs.size()) {
                tokens.add(new Token(List.copyOf(glyphs.subList(end, glyphs.size())), 0));
            }
            return tokens;
        }

        private static String read(List<Glyph> glyphs) {
            StringBuilder text = new StringBuilder();
            // One character a glyph, so that places in the text are places in the list.
            glyphs.forEach(glyph -> text.append(glyph.text().length() == 1 ? glyph.text() : "?"));
            return text.toString();
        }
    }
}
