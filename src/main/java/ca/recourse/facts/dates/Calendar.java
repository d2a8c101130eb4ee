package ca.recourse.facts.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days that exist. An impossible day is no day, and is never mended into one. */
final class Calendar {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private Calendar() {}

    static Optional<LocalDate> day(int year, int month, int day) {
        boolean real = year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
