package ca.recourse.law.calendar;

import ca.recourse.law.Phrase;
import ca.recourse.law.time.Count;
import ca.recourse.law.time.Count.Reading;
import ca.recourse.law.time.CountRow;
import ca.recourse.law.time.Period;
import ca.recourse.law.time.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts a time limit on its calendar. */
public final class Counting {

    /** A longer reading may reach weeks ahead; what moved the day to act by lies this near, in days. */
    private static final long NEAR = 14;

    private final CountingCalendar calendar;
    private final CountWords words;

    public Counting(CountingCalendar calendar, CountWords words) {
        this.calendar = calendar;
        this.words = words;
    }

    /** The count of a time limit from the day of its event, which is itself not counted. */
    public Count count(TimeLimit limit, LocalDate trigger) {
        Count count = count(limit.period(), trigger, limit.longer(), cautions(limit, trigger));
        return trigger.isBefore(limit.inForce().from()) ? ofOldLaw(count, limit) : count;
    }

    // A summary has no other room for it than beside the day the count starts from.
    private Count ofOldLaw(Count count, TimeLimit limit) {
        CountRow first = count.rows().get(0);
        CountRow marked = new CountRow(
                first.date(), first.day(), first.mark(), first.note().map(note -> joined(note, before(limit))));
        List<CountRow> rows =
                Stream.concat(Stream.of(marked), count.rows().stream().skip(1)).toList();
        return new Count(
                count.period(),
                count.trigger(),
                count.nominalLastDay(),
                count.actBy(),
                count.outerDate(),
                count.readings(),
                rows,
                count.cautions());
    }

    private static Phrase joined(Phrase one, Phrase other) {
        return new Phrase(one.en() + "; " + other.en(), one.fr() + "; " + other.fr());
    }

    private Phrase before(TimeLimit limit) {
        String oldest = limit.inForce().from().toString();
        return CountWords.fill(words.before(), Map.of("day", new Phrase(oldest, oldest)));
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
        List<Phrase> all = Stream.concat(cautions.stream(), passed(actBy, outer.lastDay()))
                .distinct()
                .toList();
        return new Count(
                period,
                trigger,
                nominal,
                actBy,
                outer.lastDay(),
                readings,
                new Ledger(calendar, words, left(period)).rows(trigger, nominal, actBy, outer),
                all);
    }

    // What there is to know of a list matters where one of its days was stepped over.
    private Stream<Phrase> passed(LocalDate actBy, LocalDate outer) {
        return calendar.closed().stream()
                .filter(list -> actBy.datesUntil(outer.plusDays(1))
                        .limit(NEAR)
                        .anyMatch(day -> list.name(day).isPresent()))
                .flatMap(list -> list.listing().notes().stream());
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
        Stream<Phrase> old = Stream.of(limit)
                .filter(law -> trigger.isBefore(law.inForce().from()))
                .map(this::before);
        return Stream.concat(old, calendar.notes().stream()).toList();
    }
}
