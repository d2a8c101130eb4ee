package ca.recourse.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many phrases to be looked for at once: by the first letters a phrase can begin with, so that at each word of a letter
 * only the few that could begin there are tried.
 *
 * @param <T> what a phrase stands for
 */
public final class WordingIndex<T> {

    /** Phrases are filed under so many first letters; a short first word under fewer, a number under none. */
    private static final int LETTERS = 4;

    private final Map<String, List<Filed<T>>> byOpening = new HashMap<>();

    /** A phrase and what it stands for. */
    private record Filed<T>(Wording wording, T meaning) {}

    /** A phrase found in a letter. */
    public record Hit<T>(Wording wording, T meaning, MatchResult match) {}

    /** File every phrase of every meaning. */
    public WordingIndex(List<T> meanings, Function<T, List<Wording>> phrases) {
        meanings.forEach(meaning -> phrases.apply(meaning).forEach(wording -> file(wording, meaning)));
    }

    private void file(Wording wording, T meaning) {
        wording.openings().stream()
                .map(WordingIndex::key)
                .distinct()
                .forEach(key -> byOpening
                        .computeIfAbsent(key, unused -> new ArrayList<>())
                        .add(new Filed<>(wording, meaning)));
    }

    /** Every phrase that stands in the letter, in reading order. */
    public Stream<Hit<T>> in(LetterText letter) {
        String text = letter.folded();
        return IntStream.range(0, text.length())
                .filter(place -> beginsAWord(text, place))
                .boxed()
                .flatMap(place -> at(letter, place));
    }

    private Stream<Hit<T>> at(LetterText letter, int place) {
        String text = letter.folded();
        return IntStream.rangeClosed(0, Math.min(LETTERS, text.length() - place))
                .mapToObj(length -> byOpening.getOrDefault(text.substring(place, place + length), List.of()))
                .flatMap(List::stream)
                .flatMap(filed -> filed.wording().at(letter, place).stream()
                        .map(match -> new Hit<>(filed.wording(), filed.meaning(), match)));
    }

    private static String key(String opening) {
        return opening.substring(0, Math.min(LETTERS, opening.length()));
    }

    private static boolean beginsAWord(String text, int place) {
        return !Character.isWhitespace(text.charAt(place))
                && (place == 0 || !Character.isLetterOrDigit(text.charAt(place - 1)));
    }
}
