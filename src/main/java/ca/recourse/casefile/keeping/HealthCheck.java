package ca.recourse.casefile.keeping;

import ca.recourse.casefile.journal.Balance;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.SqlJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;

/** Asks the running service how it is: what waits and for how long, whether the journal answers, whether there is room. */
public final class HealthCheck {

    private static final long LEAST_FREE_BYTES = 200L * 1024 * 1024;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final HomeFolder home;
    private final Database database;
    private final Clock clock;
    private final Optional<Object> journal;

    public HealthCheck(HomeFolder home, Database database, Clock clock) {
        this.home = home;
        this.database = database;
        this.clock = clock;
        this.journal = journalFile(home);
    }

    /** How it is now. */
    public Health look() {
        try {
            Balance balance = new SqlJournal(database, clock).balance();
            return told(balance, sinceSettled());
        } catch (JdbiException e) {
            return down("the journal does not answer; see that its disk or server is there");
        }
    }

    private Health told(Balance balance, long sinceSettled) {
        long free = freeBytes();
        List<String> troubles = new ArrayList<>();
        // An open file outlives its name: the service works on, and all it writes is gone with it.
        boolean deleted = !journalFile(home).equals(journal);
        if (balance.oldestUnfinishedSeconds() > LONGEST_WAIT.toSeconds()) {
            troubles.add(
                    "a letter has waited for more than an hour; see the log, and whether the machine is overloaded");
        }
        if (free < LEAST_FREE_BYTES) {
            troubles.add("the disk of the home folder is nearly full; make room");
        }
        if (!Files.isWritable(home.outbox()) || !Files.isWritable(home.originals())) {
            troubles.add("the home folder cannot be written to; see its rights");
        }
        if (deleted) {
            troubles.add("the journal's file is gone; stop the service, then say 'recourse rebuild'");
        }
        return new Health(
                troubles.isEmpty() ? "up" : "down",
                troubles,
                balance.oldestUnfinishedSeconds(),
                sinceSettled,
                balance.inWork(),
                free);
    }

    // Which file it is, not only its name: a pool that reconnects makes an empty one in its place.
    private static Optional<Object> journalFile(HomeFolder home) {
        try {
            return Optional.ofNullable(Files.readAttributes(home.database(), BasicFileAttributes.class)
                    .fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Health down(String trouble) {
        return new Health("down", List.of(trouble), 0, -1, 0, 0);
    }

    private long sinceSettled() {
        Optional<Instant> last = database.jdbi()
                .withHandle(handle -> handle.createQuery("select settled_at from original where settled_at is not null"
                                + " order by settled_at desc limit 1")
                        .mapTo(Instant.class)
                        .findOne());
        return last.map(moment ->
                        Math.max(0, Duration.between(moment, clock.instant()).toSeconds()))
                .orElse(-1L);
    }

    long freeBytes() {
        try {
            return Files.getFileStore(home.root()).getUsableSpace();
        } catch (IOException e) {
            // A disk that does not answer has no room.
            return 0;
        }
    }
}
