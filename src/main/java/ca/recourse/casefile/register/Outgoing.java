package ca.recourse.casefile.register;

import ca.recourse.casefile.journal.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Messages to be sent: written down with what they tell of, sent afterwards, as often as needed. */
public final class Outgoing {

    private static final int MOST_TRIES = 12;
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    /**
     * A message that waits, or waited.
     *
     * @param kind what it says, such as {@code receipt}
     * @param subject what its body is made from: a case, a receipt
     * @param tries how often it was tried in vain
     * @param nextTryAt not before
     */
    public record Message(
            String id,
            String recipient,
            String kind,
            String subject,
            State state,
            int tries,
            Instant nextTryAt,
            Instant madeAt,
            Optional<Instant> sentAt,
            Optional<String> trouble) {}

    /** Where a message stands. */
    public enum State {
        WAITING,
        SENT,
        GIVEN_UP
    }

    private final Jdbi database;
    private final Clock clock;

    public Outgoing(Database database, Clock clock) {
        this.database = database.jdbi();
        this.clock = clock;
    }

    /** Write a message down to be sent; in a transaction of its own. */
    public void add(String recipient, String kind, String subject) {
        database.useTransaction(handle -> add(handle, clock.instant(), new Letterhead(recipient, kind, subject)));
    }

    /** To whom, what, and about what. */
    public record Letterhead(String recipient, String kind, String subject) {}

    /** Write a message down in the transaction of what it tells of. */
    public static void add(Handle handle, Instant now, Letterhead head) {
        handle.createUpdate("""
                        insert into outgoing (id, recipient, kind, subject, state, tries, next_try_at, made_at)
                        values (:id, :recipient, :kind, :subject, 'waiting', 0, :at, :at)
                        """)
                .bind("id", EntryId.at(now))
                .bind("recipient", head.recipient())
                .bind("kind", head.kind())
                .bind("subject", head.subject())
                .bind("at", now)
                .execute();
    }

    /** What is to be sent now, oldest first. */
    public List<Message> due() {
        return database.withHandle(handle -> handle.createQuery(
                        "select * from outgoing where state = 'waiting' and next_try_at <= :now order by id limit 100")
                .bind("now", clock.instant())
                .map(ConstructorMapper.of(Message.class))
                .list());
    }

    /** What of a kind is to be sent now, oldest first. */
    public List<Message> due(String kind) {
        return database.withHandle(handle -> handle.createQuery("select * from outgoing where state = 'waiting'"
                        + " and next_try_at <= :now and kind = :kind order by id limit 100")
                .bind("now", clock.instant())
                .bind("kind", kind)
                .map(ConstructorMapper.of(Message.class))
                .list());
    }

    /** It is never sent: what it tells of is gone, or nobody is there to hear it. */
    public void giveUp(Message message, String trouble) {
        database.useHandle(handle -> handle.createUpdate(
                        "update outgoing set state = 'given-up', trouble = :trouble where id = :id")
                .bind("trouble", trouble)
                .bind("id", message.id())
                .execute());
    }

    /** It was handed over. */
    public void sent(Message message) {
        database.useHandle(
                handle -> handle.createUpdate("update outgoing set state = 'sent', sent_at = :now where id = :id")
                        .bind("now", clock.instant())
                        .bind("id", message.id())
                        .execute());
    }

    /**
     * It could not be handed over: it is tried later, twice as late each time, and given up after the last try.
     *
     * @param trouble why, for staff
     */
    public void failed(Message message, String trouble) {
        int tries = message.tries() + 1;
        database.useHandle(handle -> handle.createUpdate("update outgoing set state = :state, tries = :tries,"
                        + " next_try_at = :next, trouble = :trouble where id = :id")
                .bind("state", tries < MOST_TRIES ? State.WAITING : State.GIVEN_UP)
                .bind("tries", tries)
                .bind("next", clock.instant().plus(wait(tries)))
                .bind("trouble", trouble)
                .bind("id", message.id())
                .execute());
    }

    private static Duration wait(int tries) {
        Duration doubled = Duration.ofSeconds(30L << Math.min(tries, 16));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
