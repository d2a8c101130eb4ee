package ca.recourse.assessment.clock;

import static java.util.Objects.requireNonNull;

import ca.recourse.assessment.Option.Trigger.Source;
import ca.recourse.assessment.StaffFacts.ReceivedBy;
import java.time.LocalDate;

/**
 * The day a clock starts from.
 *
 * @param day the earliest day that may be it: the day to act by is counted from here
 * @param latest the latest day that may be it: only the outer date is counted from here
 * @param source where {@code day} came from
 * @param provisional whether a fact that could move {@code day} is unknown or unconfirmed
 */
public record Start(LocalDate day, LocalDate latest, Source source, boolean provisional) {

    public Start {
        requireNonNull(day, "day");
        requireNonNull(latest, "latest");
        requireNonNull(source, "source");
        if (latest.isBefore(day)) {
            throw new IllegalArgumentException(
                    "a clock cannot start on %s and no later than %s".formatted(day, latest));
        }
    }

    /** The same start, not confirmed. */
    Start unsure() {
        return new Start(day, latest, source, true);
    }

    /** The same start, which may have come as late as this. */
    Start until(LocalDate later) {
        return later.isAfter(latest) ? new Start(day, later, source, provisional) : this;
    }

    /** The same start when staff say on which day, and how, notice came. */
    Start noticed(LocalDate received, ReceivedBy by) {
        if (received.isBefore(day)) {
            return new Start(received, latest, Source.ENTERED_BY_STAFF, true);
        }
        if (by != ReceivedBy.ELECTRONIC) {
            return new Start(received, received, Source.ENTERED_BY_STAFF, false);
        }
        return new Start(day, received.isAfter(latest) ? received : latest, source, provisional);
    }
}
