package ca.recourse.casefile.mail;

import ca.recourse.casefile.SummaryJson;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.register.Outgoing;
import ca.recourse.intake.sender.Evidence;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Decides once for each mail whether an answer is written, and tells what the answer is made from. */
public final class SqlAnswers {

    /** What an answer is called among the outgoing messages; its subject is the receipt. */
    public static final String KIND = "mail-answer";

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String SAID_BEFORE = "this mail was answered before";
    private static final String TOO_MANY = "its sender had as many answers within the hour as one may have";

    private final Jdbi database;
    private final Clock clock;
    private final int mostPerHour;

    public SqlAnswers(Database database, Clock clock, int mostPerHour) {
        this.database = database.jdbi();
        this.clock = clock;
        this.mostPerHour = mostPerHour;
    }

    private record Waiting(String receipt, String messageId, String sender) {}

    /** Write down the answers to those mails whose letters are settled; each mail is decided upon once. */
    public void write() {
        List<Waiting> waiting = database.withHandle(handle -> handle.createQuery("""
                        select distinct m.receipt, coalesce(m.message_id, m.receipt) as message_id, m.sender
                        from mail_message m join original o on o.sha256 = m.sha256
                        where m.answer = 'due' and m.sender is not null
                          and o.state in ('filed', 'in-review', 'quarantined')
                        order by m.receipt
                        """)
                .map((row, context) ->
                        new Waiting(row.getString("receipt"), row.getString("message_id"), row.getString("sender")))
                .list());
        waiting.forEach(mail -> database.useTransaction(handle -> write(handle, mail)));
    }

    // The decision and the message to be sent are one transaction: neither is there without the other.
    private void write(Handle handle, Waiting mail) {
        if (count(handle, """
                select count(*) from mail_message where answer = 'written' and sender = :sender
                  and coalesce(message_id, receipt) = :messageId
                """, mail) > 0) {
            decide(handle, mail, Optional.of(SAID_BEFORE));
        } else if (count(handle, """
                select count(*) from outgoing where kind = 'mail-answer' and recipient = :sender and made_at > :since
                """, mail) >= mostPerHour) {
            decide(handle, mail, Optional.of(TOO_MANY));
        } else {
            decide(handle, mail, Optional.empty());
            Outgoing.add(handle, clock.instant(), new Outgoing.Letterhead(mail.sender(), KIND, mail.receipt()));
        }
    }

    private long count(Handle handle, String query, Waiting mail) {
        return handle.createQuery(query)
                .bind("sender", mail.sender())
                .bind("messageId", mail.messageId())
                .bind("since", clock.instant().minus(HOUR))
                .mapTo(Long.class)
                .one();
    }

    private static void decide(Handle handle, Waiting mail, Optional<String> unanswered) {
        handle.createUpdate("update mail_message set answer = :answer, unanswered = :why"
                        + " where receipt = :receipt and answer = 'due'")
                .bind("answer", unanswered.isPresent() ? "none" : "written")
                .bind("why", unanswered)
                .bind("receipt", mail.receipt())
                .execute();
    }

    /** The mail a receipt stands for, with what became of it. */
    public Optional<ReceivedMail> mail(String receipt) {
        return database.withHandle(handle -> handle.createQuery("""
                        select m.*, o.trouble from mail_message m join original o on o.sha256 = m.sha256
                        where m.receipt = :receipt order by m.taken_at, m.uid limit 1
                        """)
                .bind("receipt", receipt)
                .map((row, context) -> new ReceivedMail(
                        receipt,
                        Optional.ofNullable(row.getString("message_id")),
                        Optional.ofNullable(row.getString("sender")),
                        row.getString("subject"),
                        row.getString("refs"),
                        SummaryJson.read(row.getString("evidence"), Evidence.class),
                        Optional.ofNullable(row.getString("trouble")),
                        summaries(handle, row.getString("sha256"))))
                .findOne());
    }

    private static List<String> summaries(Handle handle, String sha256) {
        return handle.createQuery("""
                        select s.json from summary s
                        where s.case_id in (select case_id from summary where sha256 = :sha256
                              union select case_id from source where original = :sha256)
                          and s.version = (select max(n.version) from summary n where n.case_id = s.case_id)
                        order by s.case_id
                        """)
                .bind("sha256", sha256)
                .mapTo(String.class)
                .list();
    }
}
