package ca.recourse.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a letter answers when asked one question: one thing, several things, or nothing.
 *
 * <p>Several different answers are never settled by a guess; a person is asked.
 */
public sealed interface Answer<T> {

    /** The answer, when the letter gives exactly one. */
    Optional<T> one();

    /** Everything the letter says on the question, in reading order. */
    List<Finding<T>> findings();

    /** Every different value said on the question, by the letter or by a person, in the order it was said. */
    default List<T> values() {
        return findings().stream().map(Finding::value).distinct().toList();
    }

    /** Whether a person said so, and not the letter. */
    default boolean isTold() {
        return false;
    }

    /** How sure we are of the one answer, 0 to 1; 0 when there is not exactly one. */
    double confidence();

    /** Gather findings into an answer; findings that agree count once. */
    static <T> Answer<T> from(List<Finding<T>> findings) {
        long different = findings.stream().map(Finding::value).distinct().count();
        if (different == 0) {
            return new Silent<>();
        }
        return different == 1 ? new Clear<>(findings) : new Disputed<>(findings);
    }

    static <T> Answer<T> silent() {
        return new Silent<>();
    }

    /**
     * The letter says one thing, in one place or more.
     *
     * @param findings where it says so, at least one, all of the same value
     */
    record Clear<T>(List<Finding<T>> findings) implements Answer<T> {

        public Clear {
            findings = List.copyOf(findings);
            if (findings.stream().map(Finding::value).distinct().count() != 1) {
                throw new IllegalArgumentException("a clear answer has one value");
            }
        }

        @Override
        public Optional<T> one() {
            return Optional.of(findings.get(0).value());
        }

        @Override
        public double confidence() {
            return findings.stream()
                    .map(Finding::confidence)
                    .max(Comparator.naturalOrder())
                    .orElse(0.0);
        }
    }

    /** The letter says different things in different places. */
    record Disputed<T>(List<Finding<T>> findings) implements Answer<T> {

        public Disputed {
            findings = List.copyOf(findings);
        }

        @Override
        public Optional<T> one() {
            return Optional.empty();
        }

        @Override
        public double confidence() {
            return 0;
        }
    }

    /** The letter does not say. */
    record Silent<T>() implements Answer<T> {

        @Override
        public Optional<T> one() {
            return Optional.empty();
        }

        @Override
        public List<Finding<T>> findings() {
            return List.of();
        }

        @Override
        public double confidence() {
            return 0;
        }
    }

    /**
     * A person put it right; the letter's own words no longer count.
     *
     * @param told what the person said
     */
    record Told<T>(T told) implements Answer<T> {

        @Override
        public Optional<T> one() {
            return Optional.of(told);
        }

        @Override
        public List<T> values() {
            return List.of(told);
        }

        @Override
        public boolean isTold() {
            return true;
        }

        @Override
        public List<Finding<T>> findings() {
            return List.of();
        }

        @Override
        public double confidence() {
            return 1;
        }
    }
}
