package ca.recourse.facts;

import static java.util.Objects.requireNonNull;

import ca.recourse.letter.Passage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The time a letter itself gives for a reply: a day, or so many days from a day.
 *
 * @param by the day it names, if it names one
 * @param days how many days it gives, if it counts
 * @param from what it counts from
 * @param passage where it says so
 */
public record Reply(Optional<LocalDate> by, Optional<Integer> days, From from, Passage passage) {

    /** What the days are counted from. */
    public enum From {
        LETTER_DATE,
        RECEIPT,
        NOT_SAID
    }

    public Reply {
        requireNonNull(by, "by");
        requireNonNull(days, "days");
        requireNonNull(from, "from");
        requireNonNull(passage, "passage");
    }
}
