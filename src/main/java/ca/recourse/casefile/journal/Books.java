package ca.recourse.casefile.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Counts what became of every arrival. */
final class Books {

    private final Jdbi database;
    private final Clock clock;

    Books(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What became of everything that ever came in: one statement, so that all of it is of one moment while letters are
     * taken and settled.
     */
    Balance balance() {
        Counted now = database.withHandle(handle -> handle.createQuery(COUNTS)
                .map(ConstructorMapper.of(Counted.class))
                .one());
        return new Balance(
                now.arrivals(),
                now.filed(),
                now.inReview(),
                now.quarantined(),
                now.duplicates(),
                now.inWork(),
                now.letters(),
                waited(now.oldest()));
    }

    // The sum keeps a database from going through all receipts that are no duplicates: nearly all are none.
    private static final String COUNTS = """
            with drops as (select (select count(*) from receipt) as arrivals,
                                  (select count(*) from receipt where duplicate = 1) as duplicates,
                                  (select count(*) from original) as originals)
            select arrivals, duplicates,
                   (select count(*) from letter) as letters,
                   (select min(r.received_at) from receipt r where r.duplicate + 0 = 0
                     and r.sha256 in (select o.sha256 from original o where o.state in ('arrived', 'reading'))) as oldest,
                   %s as filed, %s as in_review, %s as quarantined, %s as in_work
              from drops
            """.formatted(
            inState("'filed'"), inState("'in-review'"), inState("'quarantined'"), inState("'arrived', 'reading'"));

    // Among a million arrivals an index of states alone is looked through, unless erased bytes have come in again.
    private static String inState(String states) {
        return """
                case when arrivals - duplicates = originals
                     then (select count(*) from original where state in (%1$s))
                     else (select count(*) from original o join receipt r on r.sha256 = o.sha256
                            where r.duplicate + 0 = 0 and o.state in (%1$s)) end""".formatted(states);
    }

    /** The row of counts; the oldest is when the drop that waits longest came in. */
    public record Counted(
            long arrivals,
            long duplicates,
            long letters,
            Optional<String> oldest,
            long filed,
            long inReview,
            long quarantined,
            long inWork) {}

    private long waited(Optional<String> since) {
        return since.map(then ->
                        Duration.between(Instant.parse(then), clock.instant()).toSeconds())
                .filter(seconds -> seconds > 0)
                .orElse(0L);
    }
}
