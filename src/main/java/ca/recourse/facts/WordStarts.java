package ca.recourse.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the words of a text begin, by their first letters: the text is gone through once for all the packs. */
final class WordStarts {

    /** So many first letters are told apart. */
    static final int LETTERS = 4;

    private final Map<String, List<Integer>> places = new HashMap<>();

    WordStarts(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (beginsAWord(text, place)) {
                file(text, place);
            }
        }
    }

    private void file(String text, int place) {
        for (int length = 0; length <= Math.min(LETTERS, text.length() - place); length++) {
            places.computeIfAbsent(text.substring(place, place + length), unused -> new ArrayList<>())
                    .add(place);
        }
    }

    /** Where words begin with these letters, in reading order; every word where there are none. */
    List<Integer> with(String letters) {
        return places.getOrDefault(letters, List.of());
    }

    private static boolean beginsAWord(String text, int place) {
        return !Character.isWhitespace(text.charAt(place))
                && (place == 0 || !Character.isLetterOrDigit(text.charAt(place - 1)));
    }
}
