package ca.recourse.law.calendar;

import ca.recourse.law.Phrase;
import ca.recourse.law.time.Count;
import ca.recourse.law.time.Count.Reading;
import ca.recourse.law.time.Period;
import ca.recourse.law.time.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts a time limit on its calendar. */
public final class Counting {

    private final CountingCalendar calendar;
    private final CountWords words;

    public Counting(CountingCalendar calendar, CountWords words) {
        this.calendar = calendar;
        this.words = words;
    }

    /** The count of a time limit from the day of its event, which is itself not counted. */
    public Count count(TimeLimit limit, LocalDate trigger) {
        return count(limit.period(), trigger, limit.longer(), cautions(limit, trigger));
    }

    /** The count of a period the law does not set, such as one a letter gives. */
    public Count count(Period period, LocalDate trigger) {
        return count(period, trigger, List.of(), calendar.notes());
    }

    private Count count(Period period, LocalDate trigger, List<TimeLimit.Longer> longer, List<Phrase> cautions) {
        LocalDate nominal = lastDay(period, trigger, calendar.leavesOut());
        LocalDate actBy = calendar.lastBusinessDay(nominal);
        List<Reading> readings = Stream.concat(
                        readings(period, trigger), longer.stream().flatMap(more -> longer(more, trigger)))
                .toList();
        Reading outer = readings.stream()
                .reduce(
                        asTheCalendarRuns(nominal),
                        (one, other) -> other.lastDay().isAfter(one.lastDay()) ? other : one);
        return new Count(
                period,
                trigger,
                nominal,
                actBy,
                outer.lastDay(),
                readings,
                new Ledger(calendar, words, left(period)).rows(trigger, nominal, actBy, outer),
                cautions);
    }

    private Reading asTheCalendarRuns(LocalDate nominal) {
        return new Reading(calendar.title(), nominal, words.outerSame());
    }

    private Stream<Reading> readings(Period period, LocalDate trigger) {
        return calendar.readings().stream().map(way -> new Reading(way.name(), reach(way, period, trigger), way.why()));
    }

    private Stream<Reading> longer(TimeLimit.Longer longer, LocalDate trigger) {
        Period period = longer.period();
        LocalDate last = calendar.readings().stream()
                .map(way -> reach(way, period, trigger))
                .reduce(
                        lastDay(period, trigger, calendar.leavesOut()),
                        (one, other) -> one.isAfter(other) ? one : other);
        return Stream.of(new Reading(period.printed(), last, longer.why()));
    }

    private LocalDate reach(CountingCalendar.Reading reading, Period period, LocalDate trigger) {
        List<Span> leftOut = Stream.concat(calendar.leavesOut().stream(), reading.leavesOut().stream())
                .toList();
        return Stream.iterate(lastDay(period, trigger, leftOut), day -> day.plusDays(1))
                .filter(day -> reading.movesPast().stream()
                        .noneMatch(list -> list.name(day).isPresent()))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate lastDay(Period period, LocalDate trigger, List<Span> leftOut) {
        boolean everyDayCounts = leftOut.isEmpty() && left(period).isEmpty();
        if (period.unit() != Period.Unit.DAYS || everyDayCounts) {
            return period.after(trigger);
        }
        Predicate<LocalDate> counts = day -> leftOut.stream().noneMatch(span -> span.holds(day))
                && left(period).stream().noneMatch(list -> list.name(day).isPresent());
        return Stream.iterate(trigger.plusDays(1), day -> day.plusDays(1))
                .filter(counts)
                .skip(period.length() - 1L)
                .findFirst()
                .orElseThrow();
    }

    // The lists whose days are not counted because the period is short.
    private List<Holidays> left(Period period) {
        return calendar.shortPeriod().stream()
                .filter(rule -> period.unit() == Period.Unit.DAYS && period.length() < rule.underDays())
                .flatMap(rule -> rule.leavesOut().stream())
                .toList();
    }

    private List<Phrase> cautions(TimeLimit limit, LocalDate trigger) {
        LocalDate oldest = limit.inForce().from();
        Stream<Phrase> old = Stream.of(words.before())
                .filter(caution -> trigger.isBefore(oldest))
                .map(caution ->
                        CountWords.fill(caution, Map.of("day", new Phrase(oldest.toString(), oldest.toString()))));
        return Stream.concat(old, calendar.notes().stream()).toList();
    }
}
