package ca.recourse.casefile.view;

import ca.recourse.summary.CaseSummary.CountShown;
import ca.recourse.summary.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A count as lines to read down: days that are merely counted run together, every other day stands by itself.
 *
 * @param lines in the order of the days
 */
public record Ledger(List<Line> lines) {

    /**
     * A day, or a run of days.
     *
     * @param days the day or days
     * @param numbers their numbers in the count; empty when not counted
     * @param mark what they are to the count
     * @param words the mark in words, with its note
     */
    public record Line(String days, String numbers, String mark, String words) {}

    public Ledger {
        lines = List.copyOf(lines);
    }

    /** Write a count out; {@code things} name the marks. */
    public static Ledger of(List<CountShown> count, Words things) {
        List<Line> lines = new ArrayList<>();
        List<CountShown> run = new ArrayList<>();
        for (CountShown row : count) {
            if (!run.isEmpty() && !runsOn(run.get(run.size() - 1), row)) {
                lines.add(line(run, things));
                run.clear();
            }
            run.add(row);
        }
        if (!run.isEmpty()) {
            lines.add(line(run, things));
        }
        return new Ledger(lines);
    }

    private static boolean runsOn(CountShown before, CountShown row) {
        return plain(before)
                && plain(row)
                && before.day().isPresent() == row.day().isPresent();
    }

    // A weekend inside a run is counted like any other day; only a noted one says more.
    private static boolean plain(CountShown row) {
        boolean ordinary = row.mark().equals("counted") || row.mark().equals("weekend");
        return ordinary && row.note().isEmpty();
    }

    private static Line line(List<CountShown> run, Words things) {
        CountShown first = run.get(0);
        CountShown last = run.get(run.size() - 1);
        boolean weekend = run.stream().allMatch(row -> row.mark().equals("weekend"));
        String mark = run.size() == 1 || weekend ? first.mark() : "counted";
        return new Line(
                days(first, last, things),
                span(number(first), number(last)),
                mark,
                things.say("mark." + mark)
                        + first.note().map(note -> ": " + note).orElse(""));
    }

    private static String days(CountShown first, CountShown last, Words things) {
        String end = things.day(day(last));
        return first.equals(last) ? end : things.shortDay(day(first)) + " \u2013 " + end;
    }

    private static LocalDate day(CountShown row) {
        return LocalDate.parse(row.date());
    }

    private static String number(CountShown row) {
        return row.day().map(String::valueOf).orElse("");
    }

    private static String span(String first, String last) {
        return first.equals(last) ? first : first + " \u2013 " + last;
    }
}
