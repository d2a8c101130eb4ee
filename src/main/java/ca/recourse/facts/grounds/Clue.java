package ca.recourse.facts.grounds;

import ca.recourse.facts.Needs;
import ca.recourse.facts.Wording;
import ca.recourse.letter.Once;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/**
 * A phrase and what it tells, or several phrases that one statement must hold in any order: {@code {bank|account} && {recent|sudden}}.
 * One that begins with an exclamation mark is one that the statement must not hold: {@code forged && !convicted}.
 * It is made ready for searching the first time a letter in its language is read.
 */
final class Clue<T> {

    private static final String AND = " && ";
    private static final String NOT = "!";

    private final T meaning;
    private final String language;
    private final List<String> wanted;
    private final List<String> unwanted;
    private final Once<Needs> needs;
    private final AtomicReference<List<Pattern>> patterns = new AtomicReference<>(List.of());
    private final AtomicReference<List<Pattern>> absent = new AtomicReference<>(List.of());

    /** @param language the language of the phrase */
    Clue(T meaning, String phrase, String language) {
        this.meaning = meaning;
        this.language = language;
        List<String> parts = List.of(phrase.split(AND, -1));
        this.wanted = parts.stream().filter(part -> !part.startsWith(NOT)).toList();
        this.unwanted = parts.stream()
                .filter(part -> part.startsWith(NOT))
                .map(part -> part.substring(NOT.length()))
                .toList();
        this.needs = new Once<>(() -> Needs.of(String.join(" ", wanted)));
    }

    T meaning() {
        return meaning;
    }

    String language() {
        return language;
    }

    /** Whether its parts may stand in any order: "I have no doubt that you own the house" has the words of a reason. */
    boolean isLoose() {
        return wanted.size() > 1;
    }

    Needs needs() {
        return needs.get();
    }

    /** What to find, all of it; the first tells the place. */
    List<Pattern> patterns() {
        return patterns.updateAndGet(made -> made.isEmpty() ? made(wanted) : made);
    }

    /** What must not be found. */
    List<Pattern> absent() {
        return absent.updateAndGet(made -> made.isEmpty() ? made(unwanted) : made);
    }

    private static List<Pattern> made(List<String> parts) {
        return parts.stream().map(part -> Wording.of(part).pattern()).toList();
    }

    @Override
    public String toString() {
        return "\"%s\" tells %s".formatted(String.join(AND, wanted), meaning);
    }
}
