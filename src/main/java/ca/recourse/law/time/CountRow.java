package ca.recourse.law.time;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Phrase;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One day of a count, as a person would tick it off on a calendar.
 *
 * @param date the day
 * @param day its number in the period; empty for days that are not counted
 * @param mark what the day is to the count
 * @param note why, where the mark does not say all: the holiday's name, the rule
 */
public record CountRow(LocalDate date, Optional<Integer> day, Mark mark, Optional<Phrase> note) {

    /** What a day is to a count. */
    public enum Mark {
        TRIGGER,
        COUNTED,
        EXCLUDED,
        HOLIDAY,
        WEEKEND,
        NOMINAL_LAST_DAY,
        ACT_BY,
        OUTER_DATE;

        /** The name in summaries, such as {@code nominal-last-day}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public CountRow {
        requireNonNull(date, "date");
        requireNonNull(day, "day");
        requireNonNull(mark, "mark");
        requireNonNull(note, "note");
    }
}
