package ca.recourse.facts.dates;

import ca.recourse.facts.dates.DateReading.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds everything in a letter that says a day: year, month and day, never a part of one. */
final class DateReader {

    /** Every day said in folded text, in reading order, none overlapping another. */
    List<DateReading> read(String folded) {
        List<DateReading> found = Stream.concat(SpelledDates.in(folded), NumericDates.in(folded))
                .sorted(Comparator.comparingInt(DateReading::start)
                        .thenComparing(Comparator.comparingInt(DateReading::end).reversed())
                        .thenComparing(Comparator.comparingDouble(DateReading::strength)
                                .reversed()))
                .toList();
        List<DateReading> kept = new ArrayList<>();
        int end = 0;
        for (DateReading reading : found) {
            if (reading.start() >= end) {
                kept.add(
                        reading.form() == Form.WORDS
                                ? Weekdays.checked(reading, folded)
                                : Weekdays.settled(reading, folded));
                end = reading.end();
            }
        }
        return List.copyOf(kept);
    }
}
