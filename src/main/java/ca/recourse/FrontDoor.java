package ca.recourse;

import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.intake.Admission;
import ca.recourse.intake.Admission.Admitted;
import ca.recourse.intake.Claim;
import ca.recourse.intake.Inbox;
import java.util.List;

/** The inbox door: what is dropped is admitted for good and named for reading. */
public final class FrontDoor {

    private final Inbox inbox;
    private final Admission admission;
    private final SqlJournal journal;

    public FrontDoor(Inbox inbox, Admission admission, SqlJournal journal) {
        this.inbox = inbox;
        this.admission = admission;
        this.journal = journal;
    }

    /**
     * Once, at the start: admit what an earlier run had claimed.
     *
     * @return every original that still has to be read, by its SHA-256
     */
    public List<String> resume() {
        inbox.claimedBefore().forEach(admission::admit);
        return journal.unfinished();
    }

    /**
     * Take in what has come to rest in the inbox.
     *
     * @return the new originals to be read, by their SHA-256
     */
    public List<String> takeIn() {
        return inbox.claim().stream()
                .map(this::admit)
                .filter(Admitted::fresh)
                .map(admitted -> admitted.receipt().sha256())
                .toList();
    }

    private Admitted admit(Claim claim) {
        return admission.admit(claim);
    }
}
