package ca.recourse.law.calendar;

import ca.recourse.law.Count;
import ca.recourse.law.Period;
import ca.recourse.law.Phrase;
import ca.recourse.law.TimeLimit;
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

    /** How far a reading reaches, and why. */
    record Reach(LocalDate day, Phrase why) {}

    /** The count from the day of the event, which is itself not counted. */
    public Count count(TimeLimit limit, LocalDate trigger) {
        LocalDate nominal = lastDay(limit.period(), trigger, calendar.leavesOut());
        LocalDate actBy = calendar.lastBusinessDay(nominal);
        Reach outer = outerDate(limit, trigger, nominal);
        Ledger ledger = new Ledger(calendar, words, left(limit.period()));
        return new Count(
                limit,
                trigger,
                nominal,
                actBy,
                outer.day(),
                ledger.rows(trigger, nominal, actBy, outer),
                cautions(limit, trigger));
    }

    private Reach outerDate(TimeLimit limit, LocalDate trigger, LocalDate nominal) {
        Stream<Reach> longer = limit.longer().stream()
                .flatMap(longest -> calendar.readings().stream()
                        .map(reading -> new Reach(reach(reading, longest.period(), trigger), longest.why())));
        Stream<Reach> readings = calendar.readings().stream()
                .map(reading -> new Reach(reach(reading, limit.period(), trigger), reading.why()));
        return Stream.of(Stream.of(new Reach(nominal, words.outerSame())), readings, longer)
                .flatMap(reaches -> reaches)
                .reduce((one, other) -> other.day().isAfter(one.day()) ? other : one)
                .orElseThrow();
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
