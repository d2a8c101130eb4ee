package ca.recourse.facts.dates;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The weekday printed before a date, which settles a date that could be two days. */
final class Weekdays {

    private static final Map<String, DayOfWeek> NAMES = Map.ofEntries(
            Map.entry("monday", DayOfWeek.MONDAY), Map.entry("lundi", DayOfWeek.MONDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY), Map.entry("mardi", DayOfWeek.TUESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY), Map.entry("mercredi", DayOfWeek.WEDNESDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY), Map.entry("jeudi", DayOfWeek.THURSDAY),
            Map.entry("friday", DayOfWeek.FRIDAY), Map.entry("vendredi", DayOfWeek.FRIDAY),
            Map.entry("saturday", DayOfWeek.SATURDAY), Map.entry("samedi", DayOfWeek.SATURDAY),
            Map.entry("sunday", DayOfWeek.SUNDAY), Map.entry("dimanche", DayOfWeek.SUNDAY));

    private static final int REACH = 16;
    private static final Pattern BEFORE = Pattern.compile("([a-z]{5,9})[\\s,.(]{1,4}(?:le )?$");

    // A weekday that belies its date: one of the two is wrong, and nobody knows which.
    private static final double BELIED = 0.5;

    private Weekdays() {}

    /** The reading, doubted when the weekday before it is not its own. */
    static DateReading checked(DateReading reading, String folded) {
        boolean belied = before(reading, folded)
                .filter(day -> reading.day().getDayOfWeek() != day)
                .isPresent();
        return belied ? reading.weakened(BELIED) : reading;
    }

    /** The one of its days that falls on the weekday before it. */
    static DateReading settled(DateReading reading, String folded) {
        if (reading.settled()) {
            return checked(reading, folded);
        }
        Optional<DayOfWeek> weekday = before(reading, folded);
        List<DateReading.DayInOrder> fitting = reading.days().stream()
                .filter(one -> weekday.filter(one.day().getDayOfWeek()::equals).isPresent())
                .toList();
        return fitting.size() == 1 ? reading.only(fitting.get(0)) : reading;
    }

    private static Optional<DayOfWeek> before(DateReading reading, String folded) {
        int from = Math.max(0, reading.start() - REACH);
        Matcher word = BEFORE.matcher(folded).region(from, reading.start());
        return word.find() ? Optional.ofNullable(NAMES.get(word.group(1))) : Optional.empty();
    }
}
