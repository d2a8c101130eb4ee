package ca.recourse;

import ca.recourse.casefile.journal.Circulation;
import java.time.Duration;
import java.util.List;

/**
 * Many machines: letters whose message never reached the broker or was lost with it, and those whose machine was lost with what
 * it had in work or had put off.
 */
public final class Overdue {

    // To send a letter once more costs a message that nobody heeds; it may be early. A machine says every few seconds
    // that it
    // lives (routes/many/hold.camel.yaml): one that was silent for this long has lost its letters, and settles them no
    // more
    // should it come back.
    private static final Circulation.Patience PATIENCE =
            new Circulation.Patience(Duration.ofSeconds(15), Duration.ofSeconds(60), Duration.ofMinutes(30));

    private final Circulation journal;

    Overdue(Circulation journal) {
        this.journal = journal;
    }

    /** Those to be sent now, by their SHA-256. */
    public List<String> again() {
        return journal.overdue(PATIENCE);
    }

    /** The broker has this one. */
    public void sent(String sha256) {
        journal.sent(sha256);
    }
}
