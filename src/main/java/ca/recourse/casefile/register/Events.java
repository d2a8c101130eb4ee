package ca.recourse.casefile.register;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.register.Outgoing.Letterhead;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * What happened to cases and is to be told to other programs. An event is written in the transaction of what it tells of;
 * telling it is somebody else's work, later, and can undo nothing.
 */
public final class Events {

    /** The kind of message an event is told by. */
    public static final String KIND = "event";

    private static final int MOST = 500;

    /** What happened. */
    public enum What {
        CASE_NEW("case.new"),
        DEADLINE_CHANGED("deadline.changed");

        private final String id;

        What(String id) {
            this.id = id;
        }

        /** Its name in messages. */
        public String id() {
            return id;
        }
    }

    private final Jdbi database;
    private final Clock clock;

    public Events(Database database, Clock clock) {
        this.database = database.jdbi();
        this.clock = clock;
    }

    static void write(Handle handle, Instant now, What what, String caseId) {
        handle.createUpdate("insert into event (id, at, what, case_id) values (:id, :at, :what, :caseId)")
                .bind("id", EntryId.at(now))
                .bind("at", now)
                .bind("what", what.id())
                .bind("caseId", caseId)
                .execute();
    }

    /** An event as it waits. */
    public record Event(String id, Instant at, String what, String caseId) {}

    /**
     * Make a message of each event to each of these, and take the event out; with nobody to tell they are only taken out.
     *
     * @param listeners the names of the programs told
     */
    public void relay(List<String> listeners) {
        Instant now = clock.instant();
        database.useTransaction(handle -> {
            List<Event> waiting = handle.createQuery("select * from event order by id limit :most")
                    .bind("most", MOST)
                    .map(ConstructorMapper.of(Event.class))
                    .list();
            for (Event event : waiting) {
                String subject = "%s %s %s".formatted(event.what(), event.at(), event.caseId());
                listeners.forEach(name -> Outgoing.add(handle, now, new Letterhead(name, KIND, subject)));
                handle.execute("delete from event where id = ?", event.id());
            }
        });
    }
}
