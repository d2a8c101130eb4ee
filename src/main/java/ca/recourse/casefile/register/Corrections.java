package ca.recourse.casefile.register;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.register.Correction.Field;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What people put right. Each is written with its audit entry, and none is ever taken out. */
public final class Corrections {

    private final Jdbi database;
    private final Clock clock;
    private final CorrectionLog log;

    /** @param log keeps each a second time, should the register be lost */
    public Corrections(Database database, Clock clock, CorrectionLog log) {
        this.database = database.jdbi();
        this.clock = clock;
        this.log = log;
    }

    /**
     * Put one field of a case right. The register's columns show it at once; the caller has the case assessed anew and
     * keeps the new summary, so that the deadline follows.
     *
     * @param seen the letter as the person saw it
     * @throws StaleWriteException when somebody changed it meanwhile
     */
    public void correct(RegisteredLetter seen, Field field, Optional<String> value, Hand hand) {
        Instant now = clock.instant();
        Correction made = new Correction(EntryId.at(now), seen.caseId(), field, value, hand.who(), now, hand.why());
        database.useTransaction(handle -> {
            Filing.raise(handle, seen);
            CorrectionLog.insert(handle, made);
            Audit.write(handle, now, hand, new Audit.Deed("corrected", seen.caseId(), told(field, value)));
            new Filing(handle, now).fileAgain(seen);
            // Last: whatever is refused before leaves no line.
            log.append(made);
        });
    }

    private static String told(Field field, Optional<String> value) {
        return "%s: %s".formatted(field, value.orElse("the letter does not say"));
    }

    /** Everything ever put right in a case, oldest first. */
    public List<Correction> of(String caseId) {
        return database.withHandle(handle -> of(handle, caseId));
    }

    /** The cases in which anything was ever put right. */
    public Set<String> cases() {
        return database.withHandle(handle -> handle.createQuery("select distinct case_id from correction")
                .mapTo(String.class)
                .set());
    }

    /** What stands: of each field the newest. */
    public Map<Field, Optional<String>> standing(String caseId) {
        return database.withHandle(handle -> standing(handle, caseId));
    }

    static Map<Field, Optional<String>> standing(Handle handle, String caseId) {
        Map<Field, Optional<String>> standing = new LinkedHashMap<>();
        of(handle, caseId).forEach(correction -> standing.put(correction.field(), correction.value()));
        return Collections.unmodifiableMap(standing);
    }

    private static List<Correction> of(Handle handle, String caseId) {
        return handle.createQuery("select * from correction where case_id = :caseId order by id")
                .bind("caseId", caseId)
                .map(ConstructorMapper.of(Correction.class))
                .list();
    }
}
