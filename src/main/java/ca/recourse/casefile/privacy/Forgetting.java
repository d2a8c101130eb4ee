package ca.recourse.casefile.privacy;

import ca.recourse.casefile.register.RegisteredLetter;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Takes what an erasure names out of the register, and writes down which files have to go. */
record Forgetting(Handle handle, Instant now) {

    // In the order in which rows lean on each other.
    private static final List<String> OF_CASE = List.of(
            "delete from reminder where deadline in (select id from deadline where case_id = ?)",
            "delete from deadline where case_id = ?",
            "delete from first_confirmation where case_id = ?",
            "delete from correction where case_id = ?",
            "delete from ground where case_id = ?",
            "delete from source where case_id = ?",
            "delete from event where case_id = ?",
            "delete from run_item where case_id = ?",
            "delete from summary where case_id = ?",
            "delete from letter where case_id = ?",
            // Who looked and who decided stays; what they wrote may name the person.
            "update audit set detail = null, why = null where subject = ?",
            "delete from outgoing where kind = 'event' and subject like '% ' || ?");

    private static final List<String> OF_ORIGINAL = List.of(
            "delete from outgoing where kind <> 'event' and subject in (select id from receipt where sha256 = ?)",
            "update mail_message set sender = null, message_id = null, subject = '', refs = '', evidence = ''"
                    + " where sha256 = ?",
            "update receipt set file_name = 'erased' where sha256 = ?",
            "update original set reason = null where sha256 = ?");

    void forget(String id, Plan plan) {
        for (RegisteredLetter letter : plan.cases()) {
            name(id, "case", letter.caseId());
            if (!plan.originals().contains(letter.sha256())) {
                name(id, "inner", letter.sha256());
            }
        }
        plan.originals().forEach(original -> name(id, "original", original));
        plan.cases().forEach(letter -> OF_CASE.forEach(statement -> handle.execute(statement, letter.caseId())));
        for (String original : plan.originals()) {
            OF_ORIGINAL.forEach(statement -> handle.execute(statement, original));
            handle.createUpdate("update original set erased_at = :now where sha256 = :sha256")
                    .bind("now", now)
                    .bind("sha256", original)
                    .execute();
        }
    }

    private void name(String id, String kind, String name) {
        handle.createUpdate(
                        "insert into erased (erasure, kind, name) values (:id, :kind, :name) on conflict do nothing")
                .bind("id", id)
                .bind("kind", kind)
                .bind("name", name)
                .execute();
    }
}
