package ca.recourse.law;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a recourse costs in Canadian dollars.
 *
 * @param what what it pays for
 * @param amount in dollars and cents
 * @param asOf the day from which, or on which, that amount is known to be charged
 * @param recheck the day from which it must be looked up again; fees are indexed
 * @param note what the regulation prints, or where the amount was read, when the two differ
 */
public record Fee(Phrase what, BigDecimal amount, LocalDate asOf, Optional<LocalDate> recheck, Optional<Phrase> note) {

    public Fee {
        requireNonNull(what, "what");
        requireNonNull(amount, "amount");
        requireNonNull(asOf, "asOf");
        requireNonNull(recheck, "recheck");
        requireNonNull(note, "note");
    }

    /** Whether the amount may have changed by this day. */
    public boolean mayHaveChangedBy(LocalDate day) {
        return recheck.map(from -> !day.isBefore(from)).orElse(false);
    }
}
