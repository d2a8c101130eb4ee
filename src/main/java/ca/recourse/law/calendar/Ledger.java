package ca.recourse.law.calendar;

import ca.recourse.law.Phrase;
import ca.recourse.law.time.Count.Reading;
import ca.recourse.law.time.CountRow;
import ca.recourse.law.time.CountRow.Mark;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a count down day by day, so that a person can go over it with a finger.
 *
 * <p>Each day has one row, and its number if it counts. Where the last day, the day to act by and the outer date fall
 * together, each has a row of its own under the same date.
 */
final class Ledger {

    private final CountingCalendar calendar;
    private final CountWords words;
    private final List<Holidays> leftOutOfShort;

    Ledger(CountingCalendar calendar, CountWords words, List<Holidays> leftOutOfShort) {
        this.calendar = calendar;
        this.words = words;
        this.leftOutOfShort = leftOutOfShort;
    }

    List<CountRow> rows(LocalDate trigger, LocalDate nominal, LocalDate actBy, Reading outer) {
        List<CountRow> rows = new ArrayList<>();
        rows.add(row(trigger, Optional.empty(), Mark.TRIGGER, words.trigger()));
        if (!actBy.isAfter(trigger)) {
            rows.add(actByRow(actBy, Optional.empty(), nominal));
        }
        int number = 0;
        for (LocalDate day = trigger.plusDays(1); !day.isAfter(nominal); day = day.plusDays(1)) {
            Optional<Phrase> leftOut = leftOut(day);
            Optional<Integer> counted = leftOut.isPresent() ? Optional.empty() : Optional.of(++number);
            rows.addAll(dayRows(day, counted, leftOut, new LastDays(nominal, actBy)));
        }
        rows.addAll(after(nominal, outer));
        return rows;
    }

    private record LastDays(LocalDate nominal, LocalDate actBy) {}

    private List<CountRow> dayRows(LocalDate day, Optional<Integer> number, Optional<Phrase> leftOut, LastDays last) {
        if (day.equals(last.nominal()) && day.equals(last.actBy())) {
            return List.of(lastDay(day, number), actByRow(day, Optional.empty(), last.nominal()));
        }
        if (day.equals(last.nominal())) {
            return List.of(lastDay(day, number));
        }
        if (day.equals(last.actBy())) {
            return List.of(actByRow(day, number, last.nominal()));
        }
        return List.of(leftOut.map(why -> row(day, number, Mark.EXCLUDED, why)).orElseGet(() -> counted(day, number)));
    }

    private CountRow counted(LocalDate day, Optional<Integer> number) {
        return calendar.closedFor(day)
                .map(name -> row(day, number, restDay(day), named(words.countedHoliday(), name)))
                .orElseGet(() -> new CountRow(day, number, Mark.COUNTED, Optional.empty()));
    }

    private CountRow lastDay(LocalDate day, Optional<Integer> number) {
        Phrase note = calendar.closedFor(day)
                .map(name -> named(words.lastDayClosed(), name))
                .orElse(words.lastDay());
        return row(day, number, Mark.NOMINAL_LAST_DAY, note);
    }

    private CountRow actByRow(LocalDate day, Optional<Integer> number, LocalDate nominal) {
        return row(day, number, Mark.ACT_BY, day.equals(nominal) ? words.actBy() : words.actByBefore());
    }

    // After the last day only the days a reading moves past are written, not every day of a longer reading.
    private List<CountRow> after(LocalDate nominal, Reading outer) {
        Stream<CountRow> passed = Stream.iterate(nominal.plusDays(1), day -> day.plusDays(1))
                .takeWhile(day -> day.isBefore(outer.lastDay()) && closed(day).isPresent())
                .map(day -> row(
                        day,
                        Optional.empty(),
                        restDay(day),
                        named(words.movesPast(), closed(day).orElseThrow())));
        Phrase note = named(words.outerDate(), outer.why());
        return Stream.concat(
                        passed,
                        Stream.of(row(
                                outer.lastDay(),
                                Optional.empty(),
                                Mark.OUTER_DATE,
                                outer.lastDay().equals(nominal) ? outer.why() : note)))
                .toList();
    }

    private Optional<Phrase> closed(LocalDate day) {
        return calendar.closedFor(day);
    }

    private Optional<Phrase> leftOut(LocalDate day) {
        return calendar.leavesOut().stream()
                .filter(span -> span.holds(day))
                .map(span -> named(words.leftOut(), span.name()))
                .findFirst()
                .or(() -> leftOutOfShort.stream()
                        .flatMap(list -> list.name(day).stream())
                        .map(name -> named(words.notCountedHoliday(), name))
                        .findFirst());
    }

    private static Mark restDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? Mark.WEEKEND
                : Mark.HOLIDAY;
    }

    private static Phrase named(Phrase words, Phrase name) {
        return CountWords.fill(words, Map.of("name", name));
    }

    private static CountRow row(LocalDate day, Optional<Integer> number, Mark mark, Phrase note) {
        return new CountRow(day, number, mark, Optional.of(note));
    }
}
