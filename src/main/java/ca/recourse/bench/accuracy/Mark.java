package ca.recourse.bench.accuracy;

import java.util.Optional;

/**
 * How one fact of one letter was read.
 *
 * @param field the fact
 * @param expected the truth; empty when the letter does not say
 * @param read what was read; empty when nothing was
 * @param right whether that is right
 * @param confidence how sure the reading was, where it said so
 */
record Mark(
        String field, Optional<String> expected, Optional<String> read, boolean right, Optional<Double> confidence) {

    /** Whether a fact that stands in the letter was left open: a nuisance, not a lie. */
    boolean isAbstention() {
        return expected.isPresent() && read.isEmpty();
    }

    @Override
    public String toString() {
        return "%s: expected %s, read %s".formatted(field, expected.orElse("nothing"), read.orElse("nothing"));
    }
}
