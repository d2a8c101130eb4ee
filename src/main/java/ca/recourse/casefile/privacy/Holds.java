package ca.recourse.casefile.privacy;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.register.Audit;
import ca.recourse.casefile.register.Audit.Deed;
import ca.recourse.casefile.register.Hand;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Legal holds: nothing of a held case is erased until somebody lets it go. */
public final class Holds {

    /** A hold: whose, since when and why. */
    public record Hold(String caseId, String who, Instant at, String why) {}

    private final Jdbi database;
    private final Audit audit;
    private final Clock clock;

    public Holds(Database database, Clock clock) {
        this.database = database.jdbi();
        this.audit = new Audit(database, clock);
        this.clock = clock;
    }

    /** Hold a case; one that is held already stays so, for the reason first given. */
    public void hold(String caseId, Hand hand) {
        int written = database.withHandle(handle -> handle.createUpdate("insert into legal_hold (case_id, who, at, why)"
                        + " values (:caseId, :who, :at, :why) on conflict do nothing")
                .bind("caseId", caseId)
                .bind("at", clock.instant())
                .bindMethods(hand)
                .execute());
        if (written > 0) {
            audit.write(hand, new Deed("held", caseId, "legal hold"));
        }
    }

    /** Let a case go. */
    public void release(String caseId, Hand hand) {
        int written = database.withHandle(handle -> handle.execute("delete from legal_hold where case_id = ?", caseId));
        if (written > 0) {
            audit.write(hand, new Deed("released", caseId, "legal hold"));
        }
    }

    /** The hold on a case, if there is one. */
    public Optional<Hold> of(String caseId) {
        return database.withHandle(handle -> handle.createQuery("select * from legal_hold where case_id = :caseId")
                .bind("caseId", caseId)
                .map(ConstructorMapper.of(Hold.class))
                .findOne());
    }

    /** Every hold, the oldest first. */
    public List<Hold> all() {
        return database.withHandle(handle -> handle.createQuery("select * from legal_hold order by at, case_id")
                .map(ConstructorMapper.of(Hold.class))
                .list());
    }
}
