package ca.recourse.law.calendar;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Phrase;
import ca.recourse.law.text.Citation;
import ca.recourse.law.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When something sent by post is considered received.
 *
 * @param id its name on the shelf, such as {@code rad-post}
 * @param what the post it governs
 * @param after how long after mailing
 * @param afterAbroad how long when it was sent to or from a place outside Canada, where that differs
 * @param movesPast lists of days that the day of receipt moves past
 * @param citation where it is written
 */
public record DeemedReceipt(
        String id,
        Phrase what,
        Period after,
        Optional<Period> afterAbroad,
        List<Holidays> movesPast,
        Citation citation) {

    public DeemedReceipt {
        requireNonNull(id, "id");
        requireNonNull(what, "what");
        requireNonNull(after, "after");
        requireNonNull(afterAbroad, "afterAbroad");
        requireNonNull(citation, "citation");
        movesPast = List.copyOf(movesPast);
    }

    /** The day it is considered received, mailed within Canada. */
    public LocalDate received(LocalDate mailed) {
        return settle(after.after(mailed));
    }

    /** The day it is considered received, mailed to or from a place outside Canada. */
    public LocalDate receivedAbroad(LocalDate mailed) {
        return settle(afterAbroad.orElse(after).after(mailed));
    }

    private LocalDate settle(LocalDate day) {
        return Stream.iterate(day, date -> date.plusDays(1))
                .filter(date ->
                        movesPast.stream().noneMatch(list -> list.name(date).isPresent()))
                .findFirst()
                .orElseThrow();
    }
}
