package ca.recourse.casefile.register;

import ca.recourse.casefile.register.SummaryFields.Running;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Update;

/** Files a summary in the register's columns, inside the transaction that keeps it. */
public final class Filing {

    private static final Hand PROGRAM = new Hand("recourse", "read again");

    private final Handle handle;
    private final Instant now;

    public Filing(Handle handle, Instant now) {
        this.handle = handle;
        this.now = now;
    }

    /** A summary to be filed: its case, the original it was made from, and its JSON. */
    public record Made(String caseId, String original, boolean review, Optional<String> actBy, String json) {}

    /** Keep a summary as the newest version of its case and file it, unless another drop leads the case. */
    public void keepIfLeading(Made made) {
        if (!Sources.isLedByAnother(handle, made.caseId(), made.original())) {
            keep(made);
        }
    }

    /**
     * Keep a summary as the newest version of its case and file it.
     *
     * @return the version it became
     */
    public int keep(Made made) {
        handle.createUpdate("""
                        insert into summary (case_id, version, sha256, review, act_by, json, made_at)
                        select :caseId, coalesce(max(version), 0) + 1, :original, :review, :actBy, :json, :at
                        from summary where case_id = :caseId
                        """).bindMethods(made).bind("at", now).execute();
        int version = newest(made.caseId());
        file(made, version);
        return version;
    }

    private int newest(String caseId) {
        return handle.createQuery("select max(version) from summary where case_id = :caseId")
                .bind("caseId", caseId)
                .mapTo(Integer.class)
                .one();
    }

    /** File the version that stands once more, with what was corrected since. */
    void fileAgain(RegisteredLetter letter) {
        file(
                new Made(letter.caseId(), letter.original(), letter.review(), Optional.empty(), json(letter)),
                letter.version());
    }

    private String json(RegisteredLetter letter) {
        return handle.createQuery("select json from summary where case_id = :caseId and version = :version")
                .bind("caseId", letter.caseId())
                .bind("version", letter.version())
                .mapTo(String.class)
                .one();
    }

    /** Make the words anew that a letter is found by. */
    void findAgain(RegisteredLetter letter) {
        SummaryFields fields = new SummaryFields(json(letter), Corrections.standing(handle, letter.caseId()));
        handle.createUpdate("update letter set sought = :sought where case_id = :caseId")
                .bind("sought", Sought.of(letter, letter.confirmed(), fields))
                .bind("caseId", letter.caseId())
                .execute();
    }

    /** File the newest version of a case that has no row yet. */
    void catchUp(Made made) {
        file(made, newest(made.caseId()));
    }

    private void file(Made made, int version) {
        SummaryFields fields = new SummaryFields(made.json(), Corrections.standing(handle, made.caseId()));
        RegisteredLetter letter = fields.letter(made.caseId(), made.original(), version, now);
        Optional<RegisteredLetter> before = find(handle, made.caseId());
        List<String> ran = running(made.caseId());
        if (before.isPresent()) {
            update(letter, Sought.of(letter, before.get().confirmed(), fields));
            before.filter(old -> moved(old, letter)).ifPresent(this::askAgain);
        } else {
            insert(letter, Sought.of(letter, false, fields));
        }
        fileGrounds(made.caseId(), fields.grounds());
        fileDeadlines(letter, fields.running());
        fileDue(handle, made.caseId());
        tell(letter, before.isPresent(), ran);
    }

    private void tell(RegisteredLetter letter, boolean known, List<String> ran) {
        if (!known) {
            Events.write(handle, now, Events.What.CASE_NEW, letter.caseId());
        } else if (!running(letter.caseId()).equals(ran)) {
            Events.write(handle, now, Events.What.DEADLINE_CHANGED, letter.caseId());
        }
    }

    private List<String> running(String caseId) {
        return handle.createQuery("select recourse || ' ' || act_by || ' ' || state || ' ' || provisional from deadline"
                        + " where case_id = :caseId and state in ('proposed', 'confirmed') order by 1")
                .bind("caseId", caseId)
                .mapTo(String.class)
                .list();
    }

    /** The earliest day that still runs, after something happened to the deadlines of a case. */
    static void fileDue(Handle handle, String caseId) {
        handle.createUpdate("""
                        update letter set due = coalesce(
                          (select min(d.act_by) from deadline d
                            where d.case_id = letter.case_id and d.state in ('proposed', 'confirmed')),
                          case when exists (select 1 from deadline d where d.case_id = letter.case_id)
                            then null else act_by end,
                          :never)
                        where case_id = :caseId
                        """)
                .bind("caseId", caseId)
                .bind("never", RegisteredLetter.NEVER)
                .execute();
    }

    static Optional<RegisteredLetter> find(Handle handle, String caseId) {
        return handle.createQuery("select * from letter where case_id = :caseId")
                .bind("caseId", caseId)
                .map(ConstructorMapper.of(RegisteredLetter.class))
                .findOne();
    }

    /** Raise the revision of a letter somebody changes; refused when another was quicker. */
    static void raise(Handle handle, RegisteredLetter seen) {
        int written = handle.createUpdate(
                        "update letter set revision = revision + 1 where case_id = :caseId and revision = :revision")
                .bind("caseId", seen.caseId())
                .bind("revision", seen.revision())
                .execute();
        StaleWriteException.unless(written, seen.toString());
    }

    private void insert(RegisteredLetter letter, String sought) {
        handle.createUpdate("""
                        insert into letter (case_id, version, revision, sha256, original, file_name, container, channel,
                          received_at, pages, kind, jurisdiction, language, authority, application, application_number,
                          person_name, uci, place, decision_date, act_by, act_by_recourse, provisional, review, sought)
                        values (:caseId, :version, 1, :sha256, :original, :fileName, :container, :channel,
                          :receivedAt, :pages, :kind, :jurisdiction, :language, :authority, :application,
                          :applicationNumber, :personName, :uci, :place, :decisionDate, :actBy, :actByRecourse,
                          :provisional, :review, :sought)
                        """).bindMethods(letter).bind("sought", sought).execute();
    }

    private void update(RegisteredLetter letter, String sought) {
        handle.createUpdate("""
                        update letter set version = :version, revision = revision + 1, sha256 = :sha256,
                          original = :original, file_name = :fileName, container = :container, channel = :channel,
                          received_at = :receivedAt, pages = :pages, kind = :kind, jurisdiction = :jurisdiction,
                          language = :language, authority = :authority, application = :application,
                          application_number = :applicationNumber, person_name = :personName, uci = :uci,
                          place = :place, decision_date = :decisionDate, act_by = :actBy,
                          act_by_recourse = :actByRecourse, provisional = :provisional, review = :review,
                          sought = :sought
                        where case_id = :caseId
                        """).bindMethods(letter).bind("sought", sought).execute();
    }

    // A person confirmed a kind and a day. When either moves, they must look again.
    private static boolean moved(RegisteredLetter before, RegisteredLetter now) {
        return before.confirmed()
                && !(before.kind().equals(now.kind())
                        && before.decisionDate().equals(now.decisionDate())
                        && before.actBy().equals(now.actBy()));
    }

    private void askAgain(RegisteredLetter letter) {
        handle.createUpdate("update letter set confirmed = 0, confirmed_by = null, confirmed_at = null,"
                        + " sought = replace(sought, :yes, :no) where case_id = :caseId")
                .bind("caseId", letter.caseId())
                .bind("yes", " " + Sought.Mark.CONFIRMED.of(true) + " ")
                .bind("no", " " + Sought.Mark.CONFIRMED.of(false) + " ")
                .execute();
        Audit.write(
                handle, now, PROGRAM, new Audit.Deed("confirmation lifted", letter.caseId(), "what was read moved"));
    }

    private void fileGrounds(String caseId, List<SummaryFields.Ground> grounds) {
        handle.execute("delete from ground where case_id = ?", caseId);
        for (int position = 0; position < grounds.size(); position++) {
            handle.createUpdate("insert into ground (case_id, position, code, state)"
                            + " values (:caseId, :position, :code, :state)")
                    .bind("caseId", caseId)
                    .bind("position", position)
                    .bind("code", grounds.get(position).code())
                    .bind("state", grounds.get(position).state())
                    .execute();
        }
    }

    // Only what we proposed is superseded by us; a person's word stays, with the new day proposed beside it.
    private void fileDeadlines(RegisteredLetter letter, List<Running> running) {
        handle.createUpdate("update deadline set state = 'superseded', revision = revision + 1, at = :at"
                        + " where case_id = :caseId and state = 'proposed'")
                .bind("caseId", letter.caseId())
                .bind("at", now)
                .execute();
        running.forEach(deadline -> propose(letter, deadline));
    }

    private void propose(RegisteredLetter letter, Running deadline) {
        int revived = bound(handle.createUpdate("""
                        update deadline set version = :version, provisional = :provisional, outer_date = :outerDate,
                          state = case when state = 'superseded' then 'proposed' else state end,
                          revision = revision + 1
                        where case_id = :caseId and recourse = :recourse and act_by = :actBy
                        """), letter, deadline).execute();
        if (revived == 0) {
            bound(handle.createUpdate("""
                            insert into deadline (id, case_id, recourse, act_by, outer_date, provisional, state,
                              revision, version, at)
                            values (:id, :caseId, :recourse, :actBy, :outerDate, :provisional, 'proposed', 1,
                              :version, :at)
                            """), letter, deadline)
                    .bind("id", EntryId.at(now))
                    .bind("at", now)
                    .execute();
        }
    }

    private static Update bound(Update update, RegisteredLetter letter, Running deadline) {
        return update.bind("caseId", letter.caseId())
                .bind("version", letter.version())
                .bind("recourse", deadline.recourse())
                .bind("actBy", deadline.actBy())
                .bind("outerDate", deadline.outerDate())
                .bind("provisional", deadline.provisional());
    }
}
