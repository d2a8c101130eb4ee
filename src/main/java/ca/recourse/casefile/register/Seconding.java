package ca.recourse.casefile.register;

import ca.recourse.casefile.journal.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Where two people must confirm a letter and its deadlines: the word of the first, until a second agrees. A word holds for
 * the version it was given for; when what was read moves, it is void.
 */
public final class Seconding {

    /** The first word: whose, when, for which version. */
    public record First(String caseId, int version, String who, Instant at) {}

    private final Jdbi database;
    private final Clock clock;

    public Seconding(Database database, Clock clock) {
        this.database = database.jdbi();
        this.clock = clock;
    }

    /** The first word that holds for a letter as it stands. */
    public Optional<First> of(RegisteredLetter letter) {
        return database.withHandle(handle -> handle.createQuery(
                        "select * from first_confirmation" + " where case_id = :caseId and version = :version")
                .bindMethods(letter)
                .map(ConstructorMapper.of(First.class))
                .findOne());
    }

    /**
     * Give the first word.
     *
     * @throws StaleWriteException when somebody changed the letter meanwhile
     */
    public void first(RegisteredLetter seen, Hand hand) {
        Instant now = clock.instant();
        database.useTransaction(handle -> {
            Filing.raise(handle, seen);
            handle.execute("delete from first_confirmation where case_id = ?", seen.caseId());
            handle.createUpdate("insert into first_confirmation (case_id, version, who, at)"
                            + " values (:caseId, :version, :who, :at)")
                    .bindMethods(seen)
                    .bind("who", hand.who())
                    .bind("at", now)
                    .execute();
            Audit.write(
                    handle, now, hand, new Audit.Deed("confirmed first", seen.caseId(), "version " + seen.version()));
        });
    }
}
