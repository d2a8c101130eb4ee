package ca.recourse.facts;

import static java.util.Objects.requireNonNull;

import ca.recourse.letter.Passage;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A date the letter mentions and the role it plays there.
 *
 * @param date the day
 * @param role what the day is
 * @param why for a rejected candidate, why it is not the decision date: one sentence for staff
 * @param passage where it stands
 * @param confidence how sure we are of day and role, 0 to 1
 */
public record DatedMention(LocalDate date, Role role, Optional<String> why, Passage passage, double confidence) {

    /** The roles of the contract. */
    public enum Role {
        DECISION,
        LETTER,
        NOTIFIED,
        APPLICATION_RECEIVED,
        STATUS_EXPIRY,
        LEAVE_BY,
        REPLY_BY,
        BIRTH,
        REJECTED,
        OTHER;

        /** The name in summaries, such as {@code reply-by}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public DatedMention {
        requireNonNull(date, "date");
        requireNonNull(role, "role");
        requireNonNull(why, "why");
        requireNonNull(passage, "passage");
    }
}
