package ca.recourse.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * Many phrases to be looked for at once: by the first letters a phrase can begin with, so that at each word of a letter
 * only the few that could begin there are tried.
 *
 * @param <T> what a phrase stands for
 */
public final class WordingIndex<T> {

    // The shortest openings first: of phrases that begin at one place, theirs are told first.
    private final Map<String, List<Filed<T>>> byOpening =
            new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

    /** A phrase and what it stands for. */
    private record Filed<T>(Wording wording, T meaning) {

        Stream<Hit<T>> at(LetterText letter, int place) {
            return wording.at(letter, place).map(match -> new Hit<>(wording, meaning, match)).stream();
        }
    }

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
        return byOpening.entrySet().stream()
                .flatMap(filed -> hits(filed.getValue(), letter, letter.wordsBeginning(filed.getKey())))
                .sorted(Comparator.comparingInt(hit -> hit.match().start()));
    }

    private static <T> Stream<Hit<T>> hits(List<Filed<T>> filed, LetterText letter, List<Integer> places) {
        return places.isEmpty()
                ? Stream.empty()
                : filed.stream()
                        .filter(one -> one.wording().mayStandIn(letter))
                        .flatMap(one -> places.stream().flatMap(place -> one.at(letter, place)));
    }

    private static String key(String opening) {
        return opening.substring(0, Math.min(WordStarts.LETTERS, opening.length()));
    }
}
