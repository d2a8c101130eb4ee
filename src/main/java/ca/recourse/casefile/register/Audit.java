package ca.recourse.casefile.register;

import ca.recourse.casefile.journal.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Who did what, when and why. It is only ever added to. */
public final class Audit {

    /**
     * What was done.
     *
     * @param what a verb, such as {@code corrected}
     * @param subject a case, an account, a setting
     * @param detail what exactly
     */
    public record Deed(String what, String subject, String detail) {}

    /** One entry, as it was written. */
    public record Entry(
            String id,
            Instant at,
            String who,
            String what,
            String subject,
            Optional<String> detail,
            Optional<String> why) {}

    private final Jdbi database;
    private final Clock clock;

    public Audit(Database database, Clock clock) {
        this.database = database.jdbi();
        this.clock = clock;
    }

    /** Write down something that changes no row of the register, such as a sign-in or an export. */
    public void write(Hand hand, Deed deed) {
        database.useTransaction(handle -> write(handle, clock.instant(), hand, deed));
    }

    static void write(Handle handle, Instant now, Hand hand, Deed deed) {
        handle.createUpdate("insert into audit (id, at, who, what, subject, detail, why)"
                        + " values (:id, :at, :who, :what, :subject, :detail, :why)")
                .bind("id", EntryId.at(now))
                .bind("at", now)
                .bind("who", hand.who())
                .bindMethods(deed)
                .bind("why", hand.why())
                .execute();
    }

    /** What was done to a subject, oldest first. */
    public List<Entry> of(String subject) {
        return database.withHandle(
                handle -> handle.createQuery("select * from audit where subject = :subject order by id")
                        .bind("subject", subject)
                        .map(ConstructorMapper.of(Entry.class))
                        .list());
    }

    /** The newest entries of all. */
    public List<Entry> newest(Search.Part part) {
        return database.withHandle(
                handle -> handle.createQuery("select * from audit order by id desc limit :most offset :offset")
                        .bindMethods(part)
                        .map(ConstructorMapper.of(Entry.class))
                        .list());
    }
}
