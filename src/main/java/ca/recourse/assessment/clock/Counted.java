package ca.recourse.assessment.clock;

import static java.util.Objects.requireNonNull;

import ca.recourse.assessment.Deadline;
import ca.recourse.assessment.Option.Period;
import ca.recourse.assessment.Option.Status;
import ca.recourse.assessment.Option.Trigger;
import ca.recourse.law.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A clock counted to its day.
 *
 * @param deadline the day worked out
 * @param trigger what it was counted from
 * @param period its length; a day the letter names has none
 * @param cautions what a lawyer should know of the count
 */
public record Counted(Deadline deadline, Trigger trigger, Optional<Period> period, List<Phrase> cautions) {

    public Counted {
        requireNonNull(deadline, "deadline");
        requireNonNull(trigger, "trigger");
        requireNonNull(period, "period");
        cautions = List.copyOf(cautions);
    }

    /** The day to act by. */
    public LocalDate actBy() {
        return deadline.actBy();
    }

    /** How it stands on a day: the safe day rules, whatever a longer reading allows. */
    Status on(LocalDate today) {
        return today.isAfter(actBy()) ? Status.LATE : Status.OPEN;
    }

    Counted madeProvisional() {
        Deadline unsure =
                new Deadline(actBy(), deadline.nominalLastDay(), deadline.outerDate(), true, deadline.count());
        return new Counted(unsure, trigger, period, cautions);
    }

    /** What a sentence about it may speak of. */
    public Map<String, Object> slots(LocalDate today) {
        return Map.of(
                "length", period.map(Period::length).orElse(0),
                "day", trigger.date().map(LocalDate::toString).orElse("?"),
                "actBy", actBy(),
                "outer", deadline.outerDate(),
                "late", Math.max(0, ChronoUnit.DAYS.between(actBy(), today)));
    }
}
