package ca.recourse.law.calendar;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Phrase;
import ca.recourse.law.text.Citation;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * Days of every year that a count leaves out, such as the seasonal recess.
 *
 * @param name what it is called
 * @param from its first day
 * @param to its last day; before {@code from} when it runs over the new year
 * @param citation where it is written
 * @param since the first day the text left them out, where known
 */
public record Span(Phrase name, MonthDay from, MonthDay to, Citation citation, Optional<LocalDate> since) {

    public Span {
        requireNonNull(name, "name");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(citation, "citation");
        requireNonNull(since, "since");
    }

    /** Whether the day is left out. */
    public boolean holds(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        boolean afterStart = !date.isBefore(from);
        boolean beforeEnd = !date.isAfter(to);
        boolean inside = from.isAfter(to) ? afterStart || beforeEnd : afterStart && beforeEnd;
        return inside && !since.map(day::isBefore).orElse(false);
    }
}
