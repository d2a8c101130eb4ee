package ca.recourse;

import static ca.recourse.intake.Trouble.Kind.CRASHED;
import static ca.recourse.intake.Trouble.Kind.PASSWORD;
import static ca.recourse.intake.Trouble.Kind.TOO_LARGE;

import ca.recourse.casefile.journal.JournalException;
import ca.recourse.casefile.journal.Outcome;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.intake.Arrival;
import ca.recourse.intake.Originals;
import ca.recourse.intake.Receipt;
import ca.recourse.intake.Trouble;
import ca.recourse.intake.process.ReadersException;
import ca.recourse.letter.EngineException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes an original from the store, has its letters read, and settles it: filed, in review or quarantined. */
public final class Casework {

    /** Larger files are not letters; reading them would only starve the others. In bytes. */
    private static final long LARGEST = 256L * 1024 * 1024;

    private static final Trouble DEADLY = new Trouble(
            CRASHED,
            "The program died on each machine that read this file. The original is kept; send it to a developer.");

    /** Reads the letters of an arrival and files their pages. */
    @FunctionalInterface
    public interface Reading {

        /** What was made of each letter; of an arrival that cannot be read, its trouble. */
        Read read(Arrival arrival);
    }

    /**
     * What became of the letters of one arrival.
     *
     * @param cases the summaries that were filed
     * @param unreadable why, when not one of its letters could be read
     */
    public record Read(List<Outcome.MadeSummary> cases, Optional<Trouble> unreadable) {}

    private final Originals originals;
    private final SqlJournal journal;
    private final Reading reading;
    private final Postponed postponed;
    private final Faults faults;
    private final AtomicBoolean stopping = new AtomicBoolean();

    // Originals are read side by side, but alone those over which programs died: nothing shall fall with them.
    private final ReadWriteLock places = new ReentrantReadWriteLock(true);

    Casework(Originals originals, SqlJournal journal, Reading reading, Postponed postponed, Faults faults) {
        this.originals = originals;
        this.journal = journal;
        this.reading = reading;
        this.postponed = postponed;
        this.faults = faults;
    }

    /**
     * Read and settle one original; one that is settled already, or in another hand, is left alone.
     *
     * @param orphaned whether a broker says that another machine had it and is gone
     */
    public void read(String sha256, @Nullable Boolean orphaned) {
        journal.begin(sha256, Boolean.TRUE.equals(orphaned)).ifPresent(receipt -> readBegun(sha256, receipt));
    }

    private void readBegun(String sha256, Receipt receipt) {
        Lock place = journal.isReadAlone(sha256) ? places.writeLock() : places.readLock();
        place.lock();
        try {
            journal.settle(sha256, outcome(receipt));
        } finally {
            place.unlock();
        }
    }

    /**
     * Many machines: a broker gave this original to several machines and none came back. Most often they were killed, or the
     * broker was, and the letter is well: it rests and is sent anew. One over which programs died each time is set aside.
     */
    public void dead(String sha256) {
        journal.begin(sha256, true).ifPresent(receipt -> {
            if (journal.isDeadly(sha256)) {
                journal.settle(sha256, Outcome.quarantined(DEADLY));
            } else {
                postponed.add(sha256);
            }
        });
    }

    /** Many machines: say that this one lives, and has what it has in work. */
    public void hold() {
        journal.hold();
    }

    private Outcome outcome(Receipt receipt) {
        if (receipt.byteSize() > LARGEST) {
            return Outcome.quarantined(new Trouble(
                    TOO_LARGE,
                    "The file is larger than %d MB. Split it, or send the letter alone.".formatted(LARGEST >> 20)));
        }
        Read read = reading.read(arrival(receipt));
        return read.unreadable()
                .filter(Casework::quarantines)
                .map(Outcome::quarantined)
                .orElseGet(() -> Outcome.of(read.cases()));
    }

    /** Whether a trouble ends in quarantine; a locked file waits in review for its password. */
    static boolean quarantines(Trouble trouble) {
        return trouble.kind() != PASSWORD;
    }

    private Arrival arrival(Receipt receipt) {
        return new Arrival(
                receipt.fileName(),
                originals.fetch(receipt.sha256()),
                receipt.channel(),
                Optional.empty(),
                receipt.receivedAt(),
                Optional.empty());
    }

    /** From here on whatever breaks off is broken off by us, and nobody's try. */
    void stop() {
        stopping.set(true);
    }

    /** The end, when nothing is in work any more: what was put off is given back. */
    void letGo() {
        postponed.letGo();
    }

    /**
     * Reading went wrong through a fault of ours. What has tries left is read again, never by the hand that failed: it goes
     * to those put off.
     */
    public void failed(String sha256, Throwable fault) {
        if (stopping.get()) {
            journal.handBack(sha256);
            return;
        }
        faults.heard(sha256, fault);
        if (ours(fault)) {
            postponed.add(sha256);
        } else {
            countTry(sha256, fault);
        }
    }

    private void countTry(String sha256, Throwable fault) {
        Trouble trouble = new Trouble(
                CRASHED,
                "The program failed on this file (%s) three times. The original is kept; send it to a developer."
                        .formatted(fault.getClass().getSimpleName()));
        try {
            if (journal.failed(sha256, trouble)) {
                postponed.addRested(sha256);
            }
        } catch (RuntimeException e) {
            // The journal could not even take that down: it would be in nobody's hand until the next start.
            faults.heard(sha256, e);
            postponed.add(sha256);
        }
    }

    // A full disk, a held journal, an engine without its data or a machine that starts no process says nothing about
    // the letter: that is no try.
    private static boolean ours(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof JournalException
                        || cause instanceof SQLException
                        || cause instanceof EngineException
                        || cause instanceof ReadersException);
    }
}
