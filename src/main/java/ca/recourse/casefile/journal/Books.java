package ca.recourse.casefile.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
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

    /** What became of everything that ever came in. */
    Balance balance() {
        return database.withHandle(handle -> {
            Drops drops = handle.createQuery("select (select count(*) from receipt) as arrivals,"
                            + " (select count(*) from receipt where duplicate = 1) as duplicates,"
                            + " (select count(*) from original) as originals")
                    .map(ConstructorMapper.of(Drops.class))
                    .one();
            Map<String, Long> ends = drops.oneEach() ? ends(handle, EACH_ORIGINAL) : ends(handle, EACH_DROP);
            return new Balance(
                    drops.arrivals(),
                    ends.getOrDefault("filed", 0L),
                    ends.getOrDefault("in-review", 0L),
                    ends.getOrDefault("quarantined", 0L),
                    drops.duplicates(),
                    ends.getOrDefault("arrived", 0L) + ends.getOrDefault("reading", 0L),
                    handle.createQuery("select count(*) from letter")
                            .mapTo(Long.class)
                            .one(),
                    waited(oldest(handle)));
        });
    }

    // Among a million arrivals an index of states alone is looked through, unless erased bytes have come in again.
    private static final String EACH_ORIGINAL = "select state, count(*) as number from original group by state";

    private static final String EACH_DROP = "select o.state, count(*) as number from receipt r"
            + " join original o on o.sha256 = r.sha256 where r.duplicate = 0 group by o.state";

    /** How many drops there were, how many of them brought bytes known before, and how many different bytes. */
    public record Drops(long arrivals, long duplicates, long originals) {

        boolean oneEach() {
            return arrivals - duplicates == originals;
        }
    }

    private static Map<String, Long> ends(Handle handle, String query) {
        Map<String, Long> ends = new LinkedHashMap<>();
        handle.createQuery(query)
                .map((row, context) -> Map.entry(row.getString("state"), row.getLong("number")))
                .forEach(end -> ends.put(end.getKey(), end.getValue()));
        return ends;
    }

    private static Optional<String> oldest(Handle handle) {
        return handle.createQuery("select min(r.received_at) from original o join receipt r on r.sha256 = o.sha256"
                        + " where o.state in ('arrived', 'reading') and r.duplicate = 0")
                .map((row, context) -> Optional.ofNullable(row.getString(1)))
                .one();
    }

    private long waited(Optional<String> since) {
        return since.map(then ->
                        Duration.between(Instant.parse(then), clock.instant()).toSeconds())
                .filter(seconds -> seconds > 0)
                .orElse(0L);
    }
}
