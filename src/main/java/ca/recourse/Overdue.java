package ca.recourse;

import ca.recourse.casefile.journal.Circulation;
import ca.recourse.casefile.journal.HomeFolder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Many machines: letters whose message never reached the broker or was lost with it, and those whose machine was lost with what
 * it had in work or had put off.
 */
public final class Overdue {

    // To send a letter once more costs a message that nobody heeds; it may be early. A machine says every few seconds
    // that
    // it lives: one that was silent for a minute has lost its letters, and settles them no more should it come back.
    private static final Circulation.Patience PATIENCE =
            new Circulation.Patience(Duration.ofSeconds(15), Duration.ofSeconds(60), Duration.ofMinutes(30));

    // What a machine was writing when it died is no use to anyone; no file takes this long to be written.
    private static final Duration HALF_DONE = Duration.ofDays(1);

    private final HomeFolder home;
    private final Circulation journal;
    private final Clock clock;

    Overdue(HomeFolder home, Circulation journal, Clock clock) {
        this.home = home;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those to be sent now, by their SHA-256. */
    public List<String> again() {
        return journal.overdue(PATIENCE);
    }

    /** Files that dead machines left half written are thrown out. */
    public void sweep() {
        home.sweepParts(clock.instant().minus(HALF_DONE));
    }

    /** The broker has this one. */
    public void sent(String sha256) {
        journal.sent(sha256);
    }
}
