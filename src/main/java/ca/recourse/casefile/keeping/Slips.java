package ca.recourse.casefile.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.recourse.casefile.journal.Balance;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.Durable;
import ca.recourse.casefile.journal.FileOriginals;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.JournalException;
import ca.recourse.casefile.journal.SqlJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The slip of each day that says nothing was lost, or what was; also on a day when nothing came. */
public final class Slips {

    private final HomeFolder home;
    private final Database database;
    private final Clock clock;

    public Slips(HomeFolder home, Database database, Clock clock) {
        this.home = home;
        this.database = database;
        this.clock = clock;
    }

    /** Write today's slip, once. */
    public void write() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Path slip = home.slips().resolve(now.toLocalDate() + ".txt");
        if (Files.exists(slip)) {
            return;
        }
        try {
            Durable.makeFolder(home.slips());
            Durable.write(slip, text(now).getBytes(UTF_8), home.parts());
        } catch (IOException e) {
            throw new JournalException("the slip of the day could not be written to " + home.slips(), e);
        }
    }

    private String text(ZonedDateTime now) {
        Balance balance = new SqlJournal(database, clock).balance();
        long missing = missing();
        LocalDate day = now.toLocalDate();
        return """
                %s
                Written on %s, over all days.
                %s
                Originals named in the journal and not in the store: %d
                """.formatted(
                        missing == 0 ? "Nothing lost." : "SOMETHING IS MISSING: run 'recourse check --originals'.",
                        day + " at " + now.format(DateTimeFormatter.ofPattern("HH:mm")),
                        balance,
                        missing);
    }

    private long missing() {
        return database.jdbi()
                .withHandle(handle ->
                        handle
                                .createQuery("select sha256 from original where erased_at is null")
                                .mapTo(String.class)
                                .stream()
                                .filter(sha256 -> Files.notExists(FileOriginals.place(home.originals(), sha256)))
                                .count());
    }
}
