package ca.recourse.casefile.register;

import ca.recourse.casefile.journal.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * The drops each case came in by. The same attachment in two messages is one case: the earliest drop leads, its container
 * stands in the summary; the others are remembered.
 */
public final class Sources {

    /**
     * A drop that holds a case.
     *
     * @param caseId the case
     * @param original the drop's bytes, as the original store names them
     * @param receivedAt when it came in
     * @param fileName the innermost file's name in it
     * @param container what the file lay in, in this drop
     */
    public record Source(
            String caseId, String original, Instant receivedAt, String fileName, Optional<String> container) {}

    private final Jdbi database;
    private final boolean shared;

    public Sources(Database database) {
        this.database = database.jdbi();
        this.shared = database.isServer();
    }

    /**
     * Remember a source, then do the work only if it leads. One at a time, also over many machines: whatever the order in
     * which drops are read, the earliest one's files stand in the end.
     */
    public synchronized void lead(Source source, Runnable work) {
        remember(source);
        if (shared) {
            database.useTransaction(handle -> {
                handle.createQuery("select pg_advisory_xact_lock(hashtext(:caseId))")
                        .bind("caseId", source.caseId())
                        .mapToMap()
                        .list();
                workIfLeading(source, work);
            });
        } else {
            workIfLeading(source, work);
        }
    }

    private void workIfLeading(Source source, Runnable work) {
        if (leads(source)) {
            work.run();
        }
    }

    private void remember(Source source) {
        database.useTransaction(
                handle -> handle.createUpdate("""
                        insert into source (case_id, original, received_at, file_name, container)
                        values (:caseId, :original, :receivedAt, :fileName, :container) on conflict do nothing
                        """).bindMethods(source).execute());
    }

    private boolean leads(Source source) {
        return database.withHandle(handle -> leader(handle, source.caseId())
                .filter(source.original()::equals)
                .isPresent());
    }

    /** Whether another original leads a case; never where no source was remembered. */
    static boolean isLedByAnother(Handle handle, String caseId, String original) {
        return leader(handle, caseId).filter(leader -> !leader.equals(original)).isPresent();
    }

    private static Optional<String> leader(Handle handle, String caseId) {
        return handle.createQuery(
                        "select original from source where case_id = :caseId order by received_at, original limit 1")
                .bind("caseId", caseId)
                .mapTo(String.class)
                .findOne();
    }

    /** Every drop a case came in by, the leading one first. */
    public List<Source> of(String caseId) {
        return database.withHandle(handle -> handle.createQuery(
                        "select * from source where case_id = :caseId order by received_at, original")
                .bind("caseId", caseId)
                .map(ConstructorMapper.of(Source.class))
                .list());
    }
}
