package ca.recourse.casefile.register;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.register.DeadlineLife.State;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The deadlines of all cases, from proposed to confirmed, done, superseded or dismissed. */
public final class DeadlineLives {

    private final Jdbi database;
    private final Clock clock;

    public DeadlineLives(Database database, Clock clock) {
        this.database = database.jdbi();
        this.clock = clock;
    }

    /** Every deadline a case ever had, the earliest day first. */
    public List<DeadlineLife> of(String caseId) {
        return database.withHandle(
                handle -> handle.createQuery("select * from deadline where case_id = :caseId order by act_by, id")
                        .bind("caseId", caseId)
                        .map(ConstructorMapper.of(DeadlineLife.class))
                        .list());
    }

    /** Those still running (proposed or confirmed) whose day lies within these days, the earliest first. */
    public List<DeadlineLife> running(Search.Days days) {
        return database.withHandle(handle -> handle.createQuery("select * from deadline"
                        + " where state in ('proposed', 'confirmed') and act_by between :from and :to"
                        + " order by act_by, case_id, id")
                .bindMethods(days)
                .map(ConstructorMapper.of(DeadlineLife.class))
                .list());
    }

    /**
     * Take a deadline on.
     *
     * @param seen as the person saw it
     * @throws StaleWriteException when somebody changed it meanwhile
     */
    public void change(DeadlineLife seen, State next, Hand hand) {
        if (!seen.state().mayBecome(next)) {
            throw new IllegalArgumentException("%s is %s and cannot become %s".formatted(seen, seen.state(), next));
        }
        Instant now = clock.instant();
        database.useTransaction(handle -> {
            int written = handle.createUpdate("update deadline set state = :next, revision = revision + 1,"
                            + " who = :who, at = :at, why = :why where id = :id and revision = :revision")
                    .bind("next", next)
                    .bind("at", now)
                    .bindMethods(hand)
                    .bind("id", seen.id())
                    .bind("revision", seen.revision())
                    .execute();
            StaleWriteException.unless(written, seen.toString());
            String what = "%s, act by %s: %s".formatted(seen.recourse(), seen.actBy(), next);
            Filing.fileDue(handle, seen.caseId());
            Events.write(handle, now, Events.What.DEADLINE_CHANGED, seen.caseId());
            Audit.write(handle, now, hand, new Audit.Deed("deadline", seen.caseId(), what));
        });
    }
}
