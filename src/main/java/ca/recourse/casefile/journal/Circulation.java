package ca.recourse.casefile.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What the journal tells of originals that go from machine to machine, or from quarantine back to reading. */
public final class Circulation {

    private static final int MOST_OVERDUE = 1000;

    private final Jdbi database;
    private final Clock clock;

    public Circulation(Database database, Clock clock) {
        this.database = database.jdbi();
        this.clock = clock;
    }

    /**
     * How long things may take between machines.
     *
     * @param unsent how old a letter may be of which nobody has said that it was sent, nor has begun it
     * @param unheld how long a hand that has a letter may be silent: then its machine is taken to be dead
     * @param unsettled how long a letter may wait at the broker: then its message is taken to be lost
     */
    public record Patience(Duration unsent, Duration unheld, Duration unsettled) {}

    /**
     * Many machines: what must be sent to be read again, after what dead machines had in work was given back.
     *
     * @return the oldest first, and not too many at once
     */
    public List<String> overdue(Patience patience) {
        Instant now = clock.instant();
        return database.inTransaction(handle -> {
            Deaths.giveBackUnheld(handle, now.minus(patience.unheld()), now);
            handle.createUpdate("update original set touched_at = null where state = 'arrived' and touched_at < :limit")
                    .bind("limit", now.minus(patience.unsettled()))
                    .execute();
            return unsent(handle, now.minus(patience.unsent()));
        });
    }

    private static List<String> unsent(Handle handle, Instant limit) {
        return handle.createQuery("""
                        select sha256 from original where state = 'arrived' and touched_at is null
                          and arrived_at < :limit order by arrived_at, sha256 limit :most
                        """)
                .bind("limit", limit)
                .bind("most", MOST_OVERDUE)
                .mapTo(String.class)
                .list();
    }

    /** Many machines: a broker has taken the message that names this original. */
    public void sent(String sha256) {
        database.useHandle(handle -> handle.createUpdate(
                        "update original set touched_at = :now where sha256 = :sha256 and state = 'arrived'")
                .bind("now", clock.instant())
                .bind("sha256", sha256)
                .execute());
    }

    /**
     * A quarantined original can be read now: the next start of the service, or another machine, files its letters.
     *
     * @return whether it lay in quarantine
     */
    public boolean readAgain(String sha256) {
        return database.inTransaction(
                handle -> handle.createUpdate("""
                                update original set state = 'arrived', tries = 0, deaths = 0, trouble = null,
                                  reason = null, settled_at = null, lease = null, touched_at = null
                                where sha256 = :sha256 and state = 'quarantined'
                                """).bind("sha256", sha256).execute() > 0);
    }
}
