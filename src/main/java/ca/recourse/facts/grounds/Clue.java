package ca.recourse.facts.grounds;

import ca.recourse.facts.Wording;

/**
 * A phrase and what it tells.
 *
 * @param meaning what it tells
 * @param wording the phrase
 * @param needs the words without which it cannot stand in a letter
 */
record Clue<T>(T meaning, Wording wording, Needs needs) {

    static <T> Clue<T> of(T meaning, String phrase) {
        return new Clue<>(meaning, Wording.of(phrase), Needs.of(phrase));
    }
}
