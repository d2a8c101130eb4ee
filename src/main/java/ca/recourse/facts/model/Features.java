package ca.recourse.facts.model;

import ca.recourse.facts.LetterText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a model sees of a text: its words, the beginnings of long ones, and each two that stand side by side. */
final class Features {

    /** A misread letter or another ending leaves the beginning of a word as it was. */
    private static final int STEM = 5;

    private static final int MOST_WORDS = 600;
    private static final Pattern WORD = Pattern.compile("\\p{L}{1,40}|\\d{1,20}");

    private Features() {}

    /** The features of a text, each once. */
    static String[] of(String text) {
        List<String> words = words(text);
        Set<String> features = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            features.add(word);
            if (word.length() > STEM) {
                features.add(word.substring(0, STEM) + "*");
            }
            features.add((i == 0 ? "^" : words.get(i - 1)) + "_" + word);
        }
        return features.toArray(String[]::new);
    }

    /** The words of a text in their order, folded, every number written {@code #}. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(LetterText.fold(text))
                .results()
                .map(MatchResult::group)
                .map(word -> Character.isDigit(word.charAt(0)) ? "#" : word)
                .limit(MOST_WORDS)
                .forEach(words::add);
        return words;
    }
}
