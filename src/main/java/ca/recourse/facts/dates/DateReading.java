package ca.recourse.facts.dates;

import java.time.LocalDate;
import java.util.List;

/**
 * Words that say a day, before anyone asked what the day is.
 *
 * @param start their first character in the letter's text
 * @param end the character after their last
 * @param days the days they may mean: one, or several when the order of a numeric date is open; the earliest first
 * @param form how the day is written
 * @param strength how plainly the words say it, 0 to 1; less for letters taken as digits and misspelled months
 */
record DateReading(int start, int end, List<DayInOrder> days, Form form, double strength) {

    /** How a day is written: with the month in words, the year first or last in digits, or a two-digit year. */
    enum Form {
        WORDS,
        YEAR_FIRST,
        YEAR_LAST,
        SHORT_YEAR
    }

    /** The order in which a numeric date is meant. */
    enum Order {
        DAY_MONTH_YEAR,
        MONTH_DAY_YEAR,
        YEAR_MONTH_DAY,
        SPELLED
    }

    /** A day and the order it is read in. */
    record DayInOrder(LocalDate day, Order order) {}

    DateReading {
        days = List.copyOf(days);
    }

    boolean settled() {
        return days.size() == 1;
    }

    /** The earliest day it may mean. */
    LocalDate day() {
        return days.get(0).day();
    }

    boolean mayBe(LocalDate day) {
        return days.stream().anyMatch(one -> one.day().equals(day));
    }

    DateReading only(DayInOrder day) {
        return new DateReading(start, end, List.of(day), form, strength);
    }

    DateReading weakened(double strongest) {
        return new DateReading(start, end, days, form, Math.min(strength, strongest));
    }
}
