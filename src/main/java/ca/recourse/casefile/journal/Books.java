package ca.recourse.casefile.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

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
        return database.withHandle(handle -> handle.createQuery("""
                        select count(*) as arrivals,
                          coalesce(sum(case when duplicate = 0 and state = 'filed' then 1 else 0 end), 0) as filed,
                          coalesce(sum(case when duplicate = 0 and state = 'in-review' then 1 else 0 end), 0) as review,
                          coalesce(sum(case when duplicate = 0 and state = 'quarantined' then 1 else 0 end), 0) as quarantined,
                          coalesce(sum(duplicate), 0) as duplicates,
                          coalesce(sum(case when duplicate = 0 and state in ('arrived', 'reading') then 1 else 0 end), 0)
                            as in_work,
                          (select count(*) from letter) as letters,
                          min(case when duplicate = 0 and state in ('arrived', 'reading') then received_at end) as oldest
                        from receipt r join original o on o.sha256 = r.sha256
                        """)
                .map((row, context) -> new Balance(
                        row.getLong("arrivals"),
                        row.getLong("filed"),
                        row.getLong("review"),
                        row.getLong("quarantined"),
                        row.getLong("duplicates"),
                        row.getLong("in_work"),
                        row.getLong("letters"),
                        waited(row.getString("oldest"))))
                .one());
    }

    private long waited(@Nullable String since) {
        return since == null
                ? 0
                : Math.max(
                        0,
                        Duration.between(Instant.parse(since), clock.instant()).toSeconds());
    }
}
