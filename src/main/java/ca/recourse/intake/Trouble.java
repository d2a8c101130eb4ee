package ca.recourse.intake;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Why bytes that came in could not be read. What is wrong with a letter is data, not an exception.
 *
 * @param kind the sort of trouble, the first word of a quarantined file's note
 * @param reason one sentence for staff: what was found, what was expected and what they can do; never the client's words
 */
public record Trouble(Kind kind, String reason) {

    /** The sorts of trouble, as the contract names them. */
    public enum Kind {
        CORRUPT,
        PASSWORD,
        UNSUPPORTED,
        TOO_LARGE,
        BOMB,
        PATH,
        LOOP,
        CRASHED;

        /** The word in a note, such as {@code too-large}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Trouble {
        requireNonNull(kind, "kind");
        requireNonNull(reason, "reason");
    }

    @Override
    public String toString() {
        return kind.id() + ": " + reason;
    }
}
