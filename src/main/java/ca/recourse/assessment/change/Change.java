package ca.recourse.assessment.change;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Phrase;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A day of one recourse that two shelves do not work out alike.
 *
 * @param recourse the recourse, by its id
 * @param day which of its days
 * @param before the day on the one shelf; empty where it gives none
 * @param after the day on the other; empty where it gives none
 * @param provision where the time is written, on the other shelf while that gives a day
 * @param cause one sentence: what differs
 */
public record Change(
        String recourse,
        Day day,
        Optional<LocalDate> before,
        Optional<LocalDate> after,
        String provision,
        Phrase cause) {

    /** The days of a recourse. */
    public enum Day {
        ACT_BY,
        OUTER_DATE;

        /** The name in print, such as {@code outer-date}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How a day moves. */
    public enum Move {
        EARLIER,
        LATER,
        NEW,
        GONE;

        /** The name in print, such as {@code earlier}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Change {
        requireNonNull(recourse, "recourse");
        requireNonNull(day, "day");
        requireNonNull(provision, "provision");
        requireNonNull(cause, "cause");
        if (before.equals(after)) {
            throw new IllegalArgumentException("the " + day.id() + " of " + recourse + " does not move: " + before);
        }
    }

    /** How it moves from the one shelf to the other. */
    public Move move() {
        if (before.isEmpty()) {
            return Move.NEW;
        }
        return after.map(now -> now.isBefore(before.get()) ? Move.EARLIER : Move.LATER)
                .orElse(Move.GONE);
    }
}
