package ca.recourse.letter.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The gaps of a line: those between words, and the wide ones between columns. */
final class Segments {

    private static final double WIDE = 1.9;
    private static final double WORD = 0.17;
    private static final double WORD_WHERE_BLANKS_ARE_TYPED = 0.3;
    private static final double LETTERS_APART = 1.6;
    private static final int SPACED_OUT = 4;
    private static final Pattern LETTER = Pattern.compile("[\\p{L}]");

    private Segments() {}

    /** A word of a line, with the gap before it. */
    record Token(List<Glyph> glyphs, double gapBefore) {

        double start() {
            return glyphs.get(0).x();
        }

        double end() {
            return glyphs.stream().mapToDouble(Glyph::end).max().orElse(start());
        }

        boolean isSingleLetter() {
            return glyphs.size() == 1 && LETTER.matcher(glyphs.get(0).text()).matches();
        }

        /** Far enough from the word before it to be another column. */
        boolean standsApart() {
            return gapBefore > WIDE * glyphs.get(0).size();
        }

        private Token with(Token next) {
            List<Glyph> all = new ArrayList<>(glyphs);
            all.addAll(next.glyphs);
            return new Token(List.copyOf(all), gapBefore);
        }
    }

    static List<Token> tokens(Line line) {
        long blanks = line.glyphs().stream().filter(Glyph::isBlank).count();
        double gap = blanks * 12 > line.glyphs().size() ? WORD_WHERE_BLANKS_ARE_TYPED : WORD;
        List<Token> tokens = new ArrayList<>();
        List<Glyph> word = new ArrayList<>();
        double end = line.start();
        double before = 0;
        boolean blank = false;
        for (Glyph glyph : line.glyphs()) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            double distance = glyph.x() - end;
            boolean newWord = !word.isEmpty()
                    && (blank || distance > gap * glyph.size() || isMark(glyph) || isMark(word.get(word.size() - 1)));
            if (newWord) {
                tokens.add(new Token(List.copyOf(word), before));
                word.clear();
                before = distance;
            }
            word.add(glyph);
            end = word.size() == 1 ? glyph.end() : Math.max(end, glyph.end());
            blank = false;
        }
        if (!word.isEmpty()) {
            tokens.add(new Token(List.copyOf(word), before));
        }
        return BracketMarks.settled(joinSpacedOut(tokens));
    }

    /** The wide gaps of a line, each from where it begins to where it ends. */
    static List<double[]> gapsOf(Line line) {
        List<Token> tokens = tokens(line);
        List<double[]> gaps = new ArrayList<>();
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.get(at).standsApart()) {
                gaps.add(new double[] {tokens.get(at - 1).end(), tokens.get(at).start()});
            }
        }
        return gaps;
    }

    static String textOf(Line line) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens(line)) {
            text.append(text.isEmpty() ? "" : " ");
            token.glyphs().forEach(glyph -> text.append(glyph.text()));
        }
        return text.toString();
    }

    private static boolean isMark(Glyph glyph) {
        return glyph.text().length() == 1 && "\u2610\u2612\u25A2".contains(glyph.text());
    }

    // "R E F U S E D" is one word, drawn out: letters at even distances.
    private static List<Token> joinSpacedOut(List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            while (end < tokens.size() && tokens.get(end).isSingleLetter()) {
                end++;
            }
            if (end - at >= SPACED_OUT) {
                joinLetters(tokens.subList(at, end), joined);
                at = end;
            } else {
                joined.add(tokens.get(at));
                at++;
            }
        }
        return joined;
    }

    private static void joinLetters(List<Token> letters, List<Token> joined) {
        List<Double> gaps =
                letters.stream().skip(1).map(Token::gapBefore).sorted().toList();
        double usual = gaps.get(gaps.size() / 2);
        Token word = letters.get(0);
        for (Token letter : letters.subList(1, letters.size())) {
            if (letter.gapBefore() <= LETTERS_APART * usual && !letter.standsApart()) {
                word = word.with(letter);
            } else {
                joined.add(word);
                word = letter;
            }
        }
        joined.add(word);
    }
}
