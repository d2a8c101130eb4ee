package ca.recourse.assessment;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.time.CountRow;
import java.time.LocalDate;
import java.util.List;

/**
 * The day a recourse must be taken by, and how it was counted.
 *
 * @param actBy the last business day on or before the nominal last day, on the shortest limb that may apply
 * @param nominalLastDay the last day of the period as the calendar runs
 * @param outerDate the latest day any reading of the rules allows; never before {@code actBy}
 * @param provisional whether a fact that could move it is unknown or unconfirmed
 * @param count the count, day by day, trigger first
 */
public record Deadline(
        LocalDate actBy, LocalDate nominalLastDay, LocalDate outerDate, boolean provisional, List<CountRow> count) {

    public Deadline {
        requireNonNull(actBy, "actBy");
        requireNonNull(nominalLastDay, "nominalLastDay");
        requireNonNull(outerDate, "outerDate");
        count = List.copyOf(count);
        if (outerDate.isBefore(actBy)) {
            throw new IllegalArgumentException("outer date " + outerDate + " before act-by " + actBy);
        }
    }
}
