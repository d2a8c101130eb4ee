package ca.recourse.law.text;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days a text governs.
 *
 * @param from its first day, or the oldest day for which we compared it with the official text
 * @param to its last day; empty while it still governs
 */
public record InForce(LocalDate from, Optional<LocalDate> to) {

    public InForce {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("in force from " + from + " but only to " + to.get());
        }
    }

    /** Whether it governs this day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether some day is governed by both. */
    public boolean overlaps(InForce other) {
        return !startsAfter(other) && !other.startsAfter(this);
    }

    private boolean startsAfter(InForce other) {
        return other.to.map(from::isAfter).orElse(false);
    }

    @Override
    public String toString() {
        return to.map(last -> "in force " + from + " to " + last).orElse("in force since " + from);
    }
}
