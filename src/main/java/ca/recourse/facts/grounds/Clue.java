package ca.recourse.facts.grounds;

import ca.recourse.facts.Wording;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** A phrase and what it tells. It is made ready for searching the first time a letter may hold it. */
final class Clue<T> {

    private final T meaning;
    private final String phrase;
    private final Needs needs;
    private final AtomicReference<Optional<Pattern>> pattern = new AtomicReference<>(Optional.empty());

    Clue(T meaning, String phrase) {
        this.meaning = meaning;
        this.phrase = phrase;
        this.needs = Needs.of(phrase);
    }

    T meaning() {
        return meaning;
    }

    Needs needs() {
        return needs;
    }

    Pattern pattern() {
        return pattern.updateAndGet(made ->
                        made.isPresent() ? made : Optional.of(Wording.of(phrase).pattern()))
                .orElseThrow();
    }

    @Override
    public String toString() {
        return "\"%s\" tells %s".formatted(phrase, meaning);
    }
}
