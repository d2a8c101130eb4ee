package ca.recourse.bench.speed;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How far a reading is from what is printed: the fewest insertions, losses and changes that make one of the other.
 *
 * @param changes how many
 * @param of how much is printed
 */
record ErrorRate(long changes, long of) {

    static final ErrorRate NOTHING = new ErrorRate(0, 0);

    static ErrorRate ofCharacters(String printed, String read) {
        List<Character> truth = characters(plain(printed));
        return new ErrorRate(distance(truth, characters(plain(read))), truth.size());
    }

    static ErrorRate ofWords(String printed, String read) {
        List<String> truth = words(plain(printed));
        return new ErrorRate(distance(truth, words(plain(read))), truth.size());
    }

    ErrorRate plus(ErrorRate other) {
        return new ErrorRate(changes + other.changes, of + other.of);
    }

    double perCent() {
        return of == 0 ? 0 : 100.0 * changes / of;
    }

    // Tick boxes and bullets are drawn, no tool is told how to spell them; quotes have two spellings.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\u2610-\u2612\u25A2\u2022\u00B7]", " ")
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201C\u201D]", "\"")
                .replaceAll("[\u2013\u2014]", "-")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<Character> characters(String text) {
        return text.chars().mapToObj(letter -> (char) letter).collect(Collectors.toList());
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }

    private static <T> int distance(List<T> one, List<T> other) {
        int[] above = new int[other.size() + 1];
        Arrays.setAll(above, column -> column);
        for (int row = 1; row <= one.size(); row++) {
            above = next(above, one.get(row - 1), other, row);
        }
        return above[other.size()];
    }

    private static <T> int[] next(int[] above, T letter, List<T> other, int row) {
        int[] line = new int[above.length];
        line[0] = row;
        for (int column = 1; column < line.length; column++) {
            int changed = above[column - 1] + (letter.equals(other.get(column - 1)) ? 0 : 1);
            line[column] = Math.min(changed, Math.min(above[column], line[column - 1]) + 1);
        }
        return line;
    }
}
