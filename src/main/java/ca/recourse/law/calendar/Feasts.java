package ca.recourse.law.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;

/** Jollyday's arithmetic: when Easter is, and what a province keeps. */
final class Feasts {

    private static final String GOOD_FRIDAY = "christian.GOOD_FRIDAY";

    private Feasts() {}

    static LocalDate easter(Year year) {
        return inCanada().getHolidays(year).stream()
                .filter(day -> day.getPropertiesKey().equals(GOOD_FRIDAY))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Jollyday knows no Good Friday in " + year))
                .getDate()
                .plusDays(2);
    }

    /** The days a province keeps, such as {@code on} or {@code qc}. */
    static Set<Holiday> ofProvince(String province, Year year) {
        return inCanada().getHolidays(year, province);
    }

    static boolean knows(String province) {
        return inCanada().getCalendarHierarchy().getChildren().containsKey(province);
    }

    private static HolidayManager inCanada() {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.CANADA));
    }
}
