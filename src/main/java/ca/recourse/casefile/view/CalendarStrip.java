package ca.recourse.casefile.view;

import ca.recourse.summary.CaseSummary.CountShown;
import ca.recourse.summary.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A count drawn on a calendar, to be checked with a finger.
 *
 * @param weekdays the heads of the columns, Sunday first
 * @param months each month the count touches, in order
 * @param shortened whether months between the ends were left out
 */
public record CalendarStrip(List<String> weekdays, List<Month> months, boolean shortened) {

    /** A month as rows of seven cells; an empty cell is a day of another month. */
    public record Month(String name, List<List<Optional<Day>>> weeks) {}

    /**
     * One day.
     *
     * @param ofMonth the day of the month
     * @param number its number in the count, where it is counted
     * @param mark what it is to the count; {@code idle} when it is nothing
     * @param hint the mark and its note in words
     */
    public record Day(int ofMonth, Optional<Integer> number, String mark, String hint) {}

    // The weightiest mark of a day that bears several is the one drawn.
    private static final List<String> WEIGHT =
            List.of("act-by", "nominal-last-day", "outer-date", "trigger", "holiday", "weekend", "excluded", "counted");

    // A residency or misrepresentation clock runs for years: its ends are drawn, the ledger holds the rest.
    private static final int MOST_MONTHS = 15;

    public CalendarStrip {
        weekdays = List.copyOf(weekdays);
        months = List.copyOf(months);
    }

    /** Draw a count; {@code things} name the marks. */
    public static CalendarStrip of(List<CountShown> count, Words things) {
        Map<LocalDate, CountShown> days = byDay(count);
        List<YearMonth> months =
                days.keySet().stream().map(YearMonth::from).distinct().sorted().toList();
        return new CalendarStrip(
                Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                        .limit(7)
                        .map(day -> day.getDisplayName(TextStyle.NARROW, things.locale()))
                        .toList(),
                drawn(months).stream().map(month -> month(month, days, things)).toList(),
                months.size() > MOST_MONTHS);
    }

    private static List<YearMonth> drawn(List<YearMonth> months) {
        if (months.size() <= MOST_MONTHS) {
            return months;
        }
        List<YearMonth> ends = new ArrayList<>(months.subList(0, 2));
        ends.addAll(months.subList(months.size() - 3, months.size()));
        return ends;
    }

    private static Map<LocalDate, CountShown> byDay(List<CountShown> count) {
        Map<LocalDate, CountShown> days = new LinkedHashMap<>();
        for (CountShown row : count) {
            days.merge(LocalDate.parse(row.date()), row, CalendarStrip::weightier);
        }
        return days;
    }

    private static CountShown weightier(CountShown one, CountShown other) {
        CountShown first = Stream.of(one, other)
                .min(Comparator.comparingInt(row -> WEIGHT.indexOf(row.mark())))
                .orElse(one);
        Optional<Integer> number = one.day().or(other::day);
        return new CountShown(
                first.date(), number, first.mark(), first.note().or(one::note).or(other::note));
    }

    private static Month month(YearMonth month, Map<LocalDate, CountShown> days, Words things) {
        List<List<Optional<Day>>> weeks = new ArrayList<>();
        LocalDate first = month.atDay(1);
        LocalDate sunday = first.minusDays(first.getDayOfWeek().getValue() % 7);
        for (LocalDate week = sunday; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            weeks.add(week(week, month, days, things));
        }
        return new Month(things.month(month), weeks);
    }

    private static List<Optional<Day>> week(
            LocalDate sunday, YearMonth month, Map<LocalDate, CountShown> days, Words things) {
        return Stream.iterate(sunday, day -> day.plusDays(1))
                .limit(7)
                .map(day -> YearMonth.from(day).equals(month)
                        ? Optional.of(day(day, Optional.ofNullable(days.get(day)), things))
                        : Optional.<Day>empty())
                .toList();
    }

    private static Day day(LocalDate day, Optional<CountShown> row, Words things) {
        return new Day(
                day.getDayOfMonth(),
                row.flatMap(CountShown::day),
                row.map(CountShown::mark).orElse("idle"),
                row.map(shown -> things.say("mark." + shown.mark())
                                + shown.note().map(note -> ": " + note).orElse(""))
                        .orElse(""));
    }
}
