package ca.recourse.law.calendar;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Phrase;
import ca.recourse.law.text.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the days of a time limit are counted.
 *
 * @param id its name on the shelf, such as {@code statute}
 * @param title what it counts
 * @param citations where the counting is written
 * @param leavesOut days that are not counted at all
 * @param shortPeriod a rule for short periods
 * @param closed the lists of days that nothing can be done on, for going back to the day to act by
 * @param readings the ways a last day may move on; the latest gives the outer date
 * @param notes what a lawyer should know of counting so, printed with the count
 */
public record CountingCalendar(
        String id,
        Phrase title,
        List<Citation> citations,
        List<Span> leavesOut,
        Optional<ShortPeriod> shortPeriod,
        List<Holidays> closed,
        List<Reading> readings,
        List<Phrase> notes) {

    /**
     * In a period under so many days, these days are not counted.
     *
     * @param underDays the period must be shorter than this
     * @param leavesOut the lists of days not counted
     * @param citation where it is written
     */
    public record ShortPeriod(int underDays, List<Holidays> leavesOut, Citation citation) {

        public ShortPeriod {
            requireNonNull(citation, "citation");
            leavesOut = List.copyOf(leavesOut);
        }
    }

    /**
     * One way to read when the last day is.
     *
     * @param name whose reading it is
     * @param movesPast the lists whose days a last day moves past to the next that is on none of them
     * @param leavesOut days this reading does not count
     * @param why one sentence for the page
     */
    public record Reading(Phrase name, List<Holidays> movesPast, List<Span> leavesOut, Phrase why) {

        public Reading {
            requireNonNull(name, "name");
            requireNonNull(why, "why");
            movesPast = List.copyOf(movesPast);
            leavesOut = List.copyOf(leavesOut);
        }
    }

    public CountingCalendar {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(shortPeriod, "shortPeriod");
        citations = List.copyOf(citations);
        leavesOut = List.copyOf(leavesOut);
        closed = List.copyOf(closed);
        readings = List.copyOf(readings);
        notes = List.copyOf(notes);
    }

    /** Why nothing can be done on a day, as far as these lists know; empty on a business day. */
    public Optional<Phrase> closedFor(LocalDate day) {
        return closed.stream()
                .map(list -> list.name(day))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The last business day on or before a day. */
    public LocalDate lastBusinessDay(LocalDate day) {
        return Stream.iterate(day, date -> date.minusDays(1))
                .filter(date -> closedFor(date).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
