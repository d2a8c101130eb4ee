package ca.recourse.casefile.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline and where it stands in its life.
 *
 * @param id names it
 * @param caseId the case
 * @param recourse what it is the deadline of
 * @param actBy the day to act by
 * @param outerDate the latest day any reading of the rules allows
 * @param provisional whether a fact that could move it is unknown
 * @param state where it stands
 * @param revision raised by each change; who writes names the one they saw
 * @param version of the summary that proposed it
 * @param who changed it last; empty while only the program has
 * @param at when it last changed
 * @param why the reason given
 */
public record DeadlineLife(
        String id,
        String caseId,
        String recourse,
        LocalDate actBy,
        Optional<LocalDate> outerDate,
        boolean provisional,
        State state,
        int revision,
        int version,
        Optional<String> who,
        Instant at,
        Optional<String> why) {

    /** Proposed by us; confirmed, done or dismissed by a person; superseded when a newer summary counts another day. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        DONE,
        SUPERSEDED,
        DISMISSED;

        /** Whether a person may take a deadline from here to there. Nothing that is over comes back, but by hand again. */
        public boolean mayBecome(State next) {
            return next != this && next != PROPOSED && this != SUPERSEDED;
        }
    }

    @Override
    public String toString() {
        return "deadline %s of case %s".formatted(recourse, caseId);
    }
}
