package ca.recourse.facts.grounds;

import ca.recourse.facts.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/**
 * A phrase and what it tells, or several phrases that one statement must hold in any order: {@code {bank|account} && {recent|sudden}}.
 * It is made ready for searching the first time a letter may hold it.
 */
final class Clue<T> {

    private static final String AND = " && ";

    private final T meaning;
    private final String phrase;
    private final Needs needs;
    private final AtomicReference<List<Pattern>> patterns = new AtomicReference<>(List.of());

    Clue(T meaning, String phrase) {
        this.meaning = meaning;
        this.phrase = phrase;
        this.needs = Needs.of(phrase.replace(AND, " "));
    }

    T meaning() {
        return meaning;
    }

    Needs needs() {
        return needs;
    }

    /** What to find, all of it; the first tells the place. */
    List<Pattern> patterns() {
        return patterns.updateAndGet(made -> made.isEmpty() ? made() : made);
    }

    private List<Pattern> made() {
        return Arrays.stream(phrase.split(AND, -1))
                .map(part -> Wording.of(part).pattern())
                .toList();
    }

    @Override
    public String toString() {
        return "\"%s\" tells %s".formatted(phrase, meaning);
    }
}
