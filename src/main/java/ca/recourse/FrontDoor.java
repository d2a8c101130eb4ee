package ca.recourse;

import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.intake.Admission;
import ca.recourse.intake.Admission.Admitted;
import ca.recourse.intake.Claim;
import ca.recourse.intake.Inbox;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The inbox door: what is dropped is admitted for good and named for reading. */
public final class FrontDoor {

    private final Inbox inbox;
    private final Admission admission;
    private final SqlJournal journal;
    private final Faults faults;
    private final Queue<Claim> unadmitted = new ArrayDeque<>();
    private final Queue<String> offered = new ConcurrentLinkedQueue<>();
    private final Clock clock;
    private final AtomicLong failedAt = new AtomicLong();
    private final AtomicBoolean resumed = new AtomicBoolean();

    FrontDoor(Inbox inbox, Admission admission, SqlJournal journal, Faults faults, Clock clock) {
        this.inbox = inbox;
        this.admission = admission;
        this.journal = journal;
        this.faults = faults;
        this.clock = clock;
    }

    /**
     * Once, at the start: admit what an earlier run had claimed.
     *
     * @return every original that still has to be read, by its SHA-256
     */
    public synchronized List<String> resume() {
        unadmitted.addAll(inbox.claimedBefore());
        resumed.set(true);
        admitWaiting();
        return journal.unfinished();
    }

    /**
     * Take in what has come to rest in the inbox.
     *
     * @return the originals to be read, by their SHA-256: those that are new
     */
    public synchronized List<String> takeIn() {
        if (!resumed.get() || resting()) {
            return List.of();
        }
        if (unadmitted.isEmpty()) {
            unadmitted.addAll(inbox.claim());
        }
        return Stream.of(brought(), admitWaiting()).flatMap(List::stream).toList();
    }

    private List<String> brought() {
        List<String> brought = List.copyOf(offered);
        offered.removeAll(brought);
        return brought;
    }

    /**
     * Take in a file that somebody brought by hand; once this returns it is kept for good, and it is read at the next look.
     *
     * @return its receipt, and whether its bytes are new
     */
    public Admitted offer(Claim claim) {
        Admitted admitted = admission.admit(claim);
        if (admitted.fresh()) {
            offered.add(admitted.receipt().sha256());
        }
        return admitted;
    }

    // Nothing more is taken from the inbox while something taken cannot be kept.
    private List<String> admitWaiting() {
        return Stream.generate(unadmitted::peek)
                .limit(unadmitted.size())
                .map(this::admit)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .filter(Admitted::fresh)
                .map(admitted -> admitted.receipt().sha256())
                .toList();
    }

    private boolean resting() {
        return !Postponed.rested(Instant.ofEpochMilli(failedAt.get()), clock.instant());
    }

    private Optional<Admitted> admit(Claim claim) {
        try {
            Admitted admitted = admission.admit(claim);
            unadmitted.remove();
            return Optional.of(admitted);
        } catch (RuntimeException e) {
            faults.heard(e);
            failedAt.set(clock.millis());
            // To the end of the line: one file that cannot be read must not keep the others out.
            unadmitted.add(unadmitted.remove());
            return Optional.empty();
        }
    }
}
