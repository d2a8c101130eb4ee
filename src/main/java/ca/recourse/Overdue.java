package ca.recourse;

import ca.recourse.casefile.journal.Circulation;
import java.time.Duration;
import java.util.List;

/**
 * Many machines: letters whose message never reached the broker, and those that none has settled in time since their machine
 * was lost with what it had put off.
 */
public final class Overdue {

    // To send a letter once more costs a message that nobody heeds; it may be early.
    private static final Duration UNSENT = Duration.ofSeconds(15);

    // To take a letter from a hand that still reads it costs a reading; it must be late.
    private static final Duration UNSETTLED = Duration.ofMinutes(30);

    private final Circulation journal;

    Overdue(Circulation journal) {
        this.journal = journal;
    }

    /** Those to be sent now, by their SHA-256. */
    public List<String> again() {
        return journal.overdue(UNSENT, UNSETTLED);
    }

    /** The broker has this one. */
    public void sent(String sha256) {
        journal.sent(sha256);
    }
}
