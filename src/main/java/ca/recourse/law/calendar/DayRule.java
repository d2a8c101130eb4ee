package ca.recourse.law.calendar;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** When a listed day falls, as a pack writes it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(DayRule.Weekly.class),
    @JsonSubTypes.Type(DayRule.Yearly.class),
    @JsonSubTypes.Type(DayRule.Substitute.class),
    @JsonSubTypes.Type(DayRule.Easter.class),
    @JsonSubTypes.Type(DayRule.Nth.class),
    @JsonSubTypes.Type(DayRule.Before.class),
    @JsonSubTypes.Type(DayRule.Following.class),
    @JsonSubTypes.Type(DayRule.Once.class),
})
public sealed interface DayRule {

    /** Its days in a year. */
    Stream<LocalDate> in(Year year);

    /** Every such day of the week: {@code {every: sunday}}. */
    record Weekly(DayOfWeek every) implements DayRule {
        @Override
        public Stream<LocalDate> in(Year year) {
            LocalDate first = year.atDay(1).with(TemporalAdjusters.nextOrSame(every));
            return first.datesUntil(year.plusYears(1).atDay(1), Period.ofWeeks(1));
        }
    }

    /** The same day every year: {@code {date: 12-25}}. */
    record Yearly(MonthDay date) implements DayRule {
        @Override
        public Stream<LocalDate> in(Year year) {
            return Stream.of(date.atYear(year.getValue()));
        }
    }

    /** The same day every year, or the next when that is this weekday: {@code {usual: 07-01, not-on: sunday}}. */
    record Substitute(MonthDay usual, DayOfWeek notOn) implements DayRule {
        @Override
        public Stream<LocalDate> in(Year year) {
            LocalDate day = usual.atYear(year.getValue());
            return Stream.of(day.getDayOfWeek() == notOn ? day.plusDays(1) : day);
        }
    }

    /** So many days from Easter Sunday: {@code {easter: -2}} is Good Friday. */
    record Easter(int easter) implements DayRule {
        @Override
        public Stream<LocalDate> in(Year year) {
            return Stream.of(Feasts.easter(year).plusDays(easter));
        }
    }

    /** The second Monday of October: {@code {nth: 2, weekday: monday, month: october}}. */
    record Nth(int nth, DayOfWeek weekday, Month month) implements DayRule {
        @Override
        public Stream<LocalDate> in(Year year) {
            return Stream.of(year.atMonth(month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)));
        }
    }

    /** The last such weekday before a day: {@code {last: monday, before: 05-25}}. */
    record Before(DayOfWeek last, MonthDay before) implements DayRule {
        @Override
        public Stream<LocalDate> in(Year year) {
            return Stream.of(before.atYear(year.getValue()).with(TemporalAdjusters.previous(last)));
        }
    }

    /**
     * The first such weekdays after a day, in years when that day falls so: {@code {after: 12-25, falling-on: [saturday,
     * sunday], also: [monday, tuesday]}}.
     */
    record Following(MonthDay after, List<DayOfWeek> fallingOn, List<DayOfWeek> also) implements DayRule {

        public Following {
            fallingOn = List.copyOf(fallingOn);
            also = List.copyOf(also);
        }

        @Override
        public Stream<LocalDate> in(Year year) {
            LocalDate day = after.atYear(year.getValue());
            return fallingOn.contains(day.getDayOfWeek())
                    ? also.stream().map(weekday -> day.with(TemporalAdjusters.next(weekday)))
                    : Stream.empty();
        }
    }

    /** One day of one year: {@code {day: 2026-09-08}}. */
    record Once(LocalDate day) implements DayRule {
        @Override
        public Stream<LocalDate> in(Year year) {
            return day.getYear() == year.getValue() ? Stream.of(day) : Stream.empty();
        }
    }
}
