package ca.recourse.facts;

import static java.util.Objects.requireNonNull;

import ca.recourse.letter.Passage;

/**
 * A value read from a letter together with the words that say so.
 *
 * @param value what was read
 * @param passage where it was read
 * @param confidence how sure we are, 0 to 1: the weakest of the reading and the rule that found it
 */
public record Finding<T>(T value, Passage passage, double confidence) {

    public Finding {
        requireNonNull(value, "value");
        requireNonNull(passage, "passage");
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence runs from 0 to 1, not " + confidence);
        }
    }

    /** The same finding, no surer than this. */
    public Finding<T> atMost(double most) {
        return confidence <= most ? this : new Finding<>(value, passage, most);
    }

    /** The same words read as another value. */
    public <U> Finding<U> as(U other) {
        return new Finding<>(other, passage, confidence);
    }
}
