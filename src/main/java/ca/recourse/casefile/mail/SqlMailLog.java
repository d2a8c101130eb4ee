package ca.recourse.casefile.mail;

import ca.recourse.casefile.SummaryJson;
import ca.recourse.casefile.journal.Database;
import ca.recourse.intake.mailbox.MailLog;
import ca.recourse.intake.mailbox.MessageKey;
import ca.recourse.intake.mailbox.TakenMessage;
import ca.recourse.intake.sender.Sender;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** The messages taken from mailboxes. */
public final class SqlMailLog implements MailLog {

    private final Jdbi database;
    private final Clock clock;

    public SqlMailLog(Database database, Clock clock) {
        this.database = database.jdbi();
        this.clock = clock;
    }

    @Override
    public Set<String> taken(String mailbox, String validity) {
        return new LinkedHashSet<>(
                uids("select uid from mail_message where mailbox = ? and validity = ?", mailbox, validity));
    }

    @Override
    public List<String> unmarked(String mailbox, String validity) {
        return uids(
                "select uid from mail_message where mailbox = ? and validity = ? and marked = 0", mailbox, validity);
    }

    private List<String> uids(String query, String mailbox, String validity) {
        return database.withHandle(handle -> handle.createQuery(query)
                .bind(0, mailbox)
                .bind(1, validity)
                .mapTo(String.class)
                .list());
    }

    @Override
    public boolean hasReceipt(String receipt) {
        return database.withHandle(handle -> handle.createQuery("select count(*) from receipt where id = :id")
                        .bind("id", receipt)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    @Override
    public Optional<String> receiptOf(String mailbox, String sha256, String otherThanValidity) {
        return database.withHandle(handle -> handle.createQuery("""
                        select receipt from mail_message
                        where mailbox = :mailbox and sha256 = :sha256 and validity <> :validity
                        order by taken_at, receipt limit 1
                        """)
                .bind("mailbox", mailbox)
                .bind("sha256", sha256)
                .bind("validity", otherThanValidity)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void take(TakenMessage message) {
        Sender sender = message.sender();
        MessageKey key = message.key();
        database.useTransaction(handle -> handle.createUpdate("""
                        insert into mail_message (mailbox, validity, uid, receipt, sha256, message_id, sender, subject,
                            refs, evidence, answer, unanswered, taken_at)
                        values (:mailbox, :validity, :uid, :receipt, :sha256, :messageId, :sender, :subject,
                            :references, :evidence, :answer, :unanswered, :at) on conflict do nothing
                        """)
                .bind("mailbox", key.mailbox())
                .bind("validity", key.validity())
                .bind("uid", key.uid())
                .bind("receipt", message.receipt())
                .bind("sha256", message.sha256())
                .bind("messageId", sender.messageId())
                .bind("sender", sender.address())
                .bind("subject", sender.subject())
                .bind("references", sender.references())
                .bind("evidence", SummaryJson.line(message.evidence()))
                .bind("answer", sender.unanswered().isPresent() ? "none" : "due")
                .bind("unanswered", sender.unanswered())
                .bind("at", clock.instant())
                .execute());
    }

    @Override
    public void marked(String mailbox, String validity, List<String> uids) {
        database.useTransaction(handle -> {
            for (String uid : uids) {
                handle.execute(
                        "update mail_message set marked = 1 where mailbox = ? and validity = ? and uid = ?",
                        mailbox,
                        validity,
                        uid);
            }
        });
    }
}
