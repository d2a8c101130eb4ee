package ca.recourse.law.time;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * A period counted from a day.
 *
 * @param period what was counted
 * @param trigger the day it was counted from, itself not counted
 * @param nominalLastDay the last day of the period as the calendar runs
 * @param actBy the last business day on or before that: the day to act by
 * @param outerDate the latest day any reading allows; never before {@code actBy}
 * @param readings the last day on each reading, the outer date's own among them
 * @param rows the count day by day, trigger first
 * @param cautions what a lawyer should know of this count, one sentence each
 */
public record Count(
        Period period,
        LocalDate trigger,
        LocalDate nominalLastDay,
        LocalDate actBy,
        LocalDate outerDate,
        List<Reading> readings,
        List<CountRow> rows,
        List<Phrase> cautions) {

    /**
     * The last day as one text or argument has it.
     *
     * @param name whose reading it is
     * @param lastDay the last day on it
     * @param why one sentence
     */
    public record Reading(Phrase name, LocalDate lastDay, Phrase why) {

        public Reading {
            requireNonNull(name, "name");
            requireNonNull(lastDay, "lastDay");
            requireNonNull(why, "why");
        }
    }

    public Count {
        requireNonNull(period, "period");
        requireNonNull(trigger, "trigger");
        requireNonNull(nominalLastDay, "nominalLastDay");
        requireNonNull(actBy, "actBy");
        requireNonNull(outerDate, "outerDate");
        readings = List.copyOf(readings);
        rows = List.copyOf(rows);
        cautions = List.copyOf(cautions);
        if (outerDate.isBefore(actBy) || actBy.isAfter(nominalLastDay)) {
            throw new IllegalArgumentException(
                    "act by %s, last day %s, outer date %s".formatted(actBy, nominalLastDay, outerDate));
        }
    }

    @Override
    public String toString() {
        return "%s from %s: act by %s, outer date %s".formatted(period, trigger, actBy, outerDate);
    }
}
