package ca.recourse.casefile.journal;

import ca.recourse.casefile.register.Filing;
import ca.recourse.intake.Channel;
import ca.recourse.intake.Journal;
import ca.recourse.intake.Receipt;
import ca.recourse.intake.Trouble;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * The journal of arrivals. An original goes from arrived to reading to one of its three ends; each step is one
 * transaction, and each can be done again.
 */
public final class SqlJournal implements Journal {

    /** A letter that fails this often while the service lives is set aside. */
    static final int MOST_TRIES = 3;

    private static final RowMapper<Receipt> RECEIPT = (row, context) -> new Receipt(
            row.getString("id"),
            row.getString("sha256"),
            row.getLong("byte_size"),
            row.getString("file_name"),
            Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT).replace('-', '_')),
            Instant.parse(row.getString("received_at")));

    private final Jdbi database;
    private final Clock clock;

    // Whoever reads an original writes this beside it; a hand that was stopped and comes back too late settles nothing.
    private final String hand = UUID.randomUUID().toString();

    public SqlJournal(Database database, Clock clock) {
        this.database = database.jdbi();
        this.clock = clock;
    }

    @Override
    public boolean admit(Receipt receipt) {
        return database.inTransaction(handle -> {
            boolean known = handle.createQuery("select count(*) from receipt where id = :id")
                            .bind("id", receipt.id())
                            .mapTo(Integer.class)
                            .one()
                    > 0;
            if (!known) {
                writeDown(handle, receipt);
            }
            return handle.createQuery("select duplicate from receipt where id = :id")
                            .bind("id", receipt.id())
                            .mapTo(Integer.class)
                            .one()
                    == 0;
        });
    }

    private static void writeDown(Handle handle, Receipt receipt) {
        int fresh = handle.createUpdate("""
                        insert into original (sha256, byte_size, state, first_receipt, arrived_at)
                        values (:sha256, :size, 'arrived', :id, :at) on conflict do nothing
                        """)
                .bind("sha256", receipt.sha256())
                .bind("size", receipt.byteSize())
                .bind("id", receipt.id())
                .bind("at", receipt.receivedAt().toString())
                .execute();
        int again = fresh == 0 ? readAgain(handle, receipt) : 0;
        handle.createUpdate("""
                        insert into receipt (id, sha256, byte_size, file_name, channel, received_at, duplicate)
                        values (:id, :sha256, :size, :name, :channel, :at, :duplicate)
                        """)
                .bind("id", receipt.id())
                .bind("sha256", receipt.sha256())
                .bind("size", receipt.byteSize())
                .bind("name", receipt.fileName())
                .bind("channel", receipt.channel().id())
                .bind("at", receipt.receivedAt().toString())
                .bind("duplicate", 1 - fresh - again)
                .execute();
    }

    // Bytes that were erased and come in again are a letter like any other.
    private static int readAgain(Handle handle, Receipt receipt) {
        return handle.createUpdate("""
                        update original set state = 'arrived', erased_at = null, tries = 0, deaths = 0, letters = 0,
                          trouble = null, reason = null, first_receipt = :id, arrived_at = :at, settled_at = null
                        where sha256 = :sha256 and erased_at is not null
                        """)
                .bind("id", receipt.id())
                .bind("at", receipt.receivedAt().toString())
                .bind("sha256", receipt.sha256())
                .execute();
    }

    /** Count a try and say what is to be read; empty when it is settled or another hand has it. */
    public Optional<Receipt> begin(String sha256) {
        return begin(sha256, false);
    }

    /**
     * As {@link #begin(String)}, also where another hand has it.
     *
     * @param orphaned whether that hand is known to be gone; its death is counted, but not as a try
     */
    public Optional<Receipt> begin(String sha256, boolean orphaned) {
        return database.inTransaction(handle -> {
            int mine = handle.createUpdate("""
                            update original set tries = tries + case when state = 'arrived' then 1 else 0 end,
                              deaths = deaths + case when state = 'reading' and lease <> :hand then 1 else 0 end,
                              state = 'reading', lease = :hand, touched_at = :now
                            where sha256 = :sha256 and (state = 'arrived' or (:orphaned = 1 and state = 'reading'))
                            """)
                    .bind("sha256", sha256)
                    .bind("hand", hand)
                    .bind("now", clock.instant())
                    .bind("orphaned", orphaned ? 1 : 0)
                    .execute();
            return mine == 0 ? Optional.empty() : Optional.of(firstReceipt(handle, sha256));
        });
    }

    private static Receipt firstReceipt(Handle handle, String sha256) {
        return handle.createQuery(
                        "select r.* from receipt r join original o on o.first_receipt = r.id where o.sha256 = :sha256")
                .bind("sha256", sha256)
                .map(RECEIPT)
                .one();
    }

    /** Write down how an original ended, with the summaries made of it; nothing where another hand has it by now. */
    public void settle(String sha256, Outcome outcome) {
        database.useTransaction(handle -> {
            if (ended(handle, sha256, outcome) > 0) {
                Filing filing = new Filing(handle, clock.instant());
                outcome.cases()
                        .forEach(made -> filing.keepIfLeading(
                                new Filing.Made(made.caseId(), sha256, made.review(), made.actBy(), made.json())));
            }
        });
    }

    private int ended(Handle handle, String sha256, Outcome outcome) {
        return handle.createUpdate("""
                        update original set state = :state, letters = :letters, trouble = :trouble,
                        reason = :reason, settled_at = :at
                        where sha256 = :sha256 and state = 'reading' and lease = :hand
                        """)
                .bind("state", outcome.end().id())
                .bind("letters", outcome.cases().size())
                .bind("trouble", outcome.trouble().map(trouble -> trouble.kind().id()))
                .bind("reason", outcome.trouble().map(Trouble::reason))
                .bind("at", clock.instant().toString())
                .bind("sha256", sha256)
                .bind("hand", hand)
                .execute();
    }

    /**
     * A try went wrong: give the original back for another, or quarantine it after the last.
     *
     * @return whether it will be tried again
     */
    public boolean failed(String sha256, Trouble trouble) {
        boolean again = database.inTransaction(handle -> handle.createUpdate(
                                "update original set state = 'arrived',"
                                        + " touched_at = null where sha256 = :sha256 and state = 'reading' and lease = :hand and tries < :most")
                        .bind("sha256", sha256)
                        .bind("hand", hand)
                        .bind("most", MOST_TRIES)
                        .execute()
                > 0);
        if (!again) {
            settle(sha256, Outcome.quarantined(trouble));
        }
        return again;
    }

    /** What went wrong was not the letter's doing: give it back without counting the try. */
    public void handBack(String sha256) {
        database.useTransaction(handle -> handle.execute(
                "update original set state = 'arrived', touched_at = null,"
                        + " tries = case when tries > 0 then tries - 1 else 0 end where sha256 = ? and state = 'reading' and lease = ?",
                sha256,
                hand));
    }

    /** After a restart: what was in work when the service died is given back, without counting the try. */
    public void giveBack() {
        database.useTransaction(handle -> Deaths.giveBack(handle, clock.instant()));
    }

    /** Many machines: what this hand has in work it still has; who says so no more is taken to be dead. */
    public void hold() {
        database.useTransaction(handle -> handle.createUpdate(
                        "update original set touched_at = :now where state = 'reading' and lease = :hand")
                .bind("now", clock.instant())
                .bind("hand", hand)
                .execute());
    }

    /** Whether programs died over this original so often that it must be read with nothing beside it. */
    public boolean isReadAlone(String sha256) {
        return database.withHandle(handle -> Deaths.of(handle, sha256) >= Deaths.ALONE);
    }

    /** Whether programs died over this original each time it was read, alone in the end too. */
    public boolean isDeadly(String sha256) {
        return database.withHandle(handle -> Deaths.of(handle, sha256) >= Deaths.MOST);
    }

    /** What still has to be read, oldest first. */
    public List<String> unfinished() {
        return database.withHandle(handle -> handle.createQuery(
                        "select sha256 from original where state = 'arrived' order by arrived_at, sha256")
                .mapTo(String.class)
                .list());
    }

    /** A drop whose file still waits in its claim although its letters are settled. */
    public record Settled(String receipt, String sha256, Optional<Trouble> quarantinedFor) {}

    /** The drops that can be cleared away: duplicates, and those whose original is settled. */
    public List<Settled> uncleared() {
        return database.withHandle(handle -> handle.createQuery("""
                        select r.id, r.sha256, o.trouble, o.reason, r.duplicate from receipt r join original o on o.sha256 = r.sha256
                        where r.cleared = 0 and (r.duplicate = 1 or o.state in ('filed', 'in-review', 'quarantined'))
                        """)
                .map((row, context) -> new Settled(row.getString("id"), row.getString("sha256"), quarantinedFor(row)))
                .list());
    }

    private static Optional<Trouble> quarantinedFor(ResultSet row) throws SQLException {
        String kind = row.getString("trouble");
        return kind == null || row.getInt("duplicate") == 1
                ? Optional.empty()
                : Optional.of(troubleOf(kind, row.getString("reason")));
    }

    private static Trouble troubleOf(String kind, String reason) {
        return new Trouble(Trouble.Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')), reason);
    }

    /** Why an original is in quarantine; empty when it is not. */
    public Optional<Trouble> quarantinedFor(String sha256) {
        return database.withHandle(handle -> handle.createQuery(
                        "select trouble, reason from original where sha256 = :sha256 and state = 'quarantined'")
                .bind("sha256", sha256)
                .map((row, context) -> troubleOf(row.getString("trouble"), row.getString("reason")))
                .findOne());
    }

    /** The drop's file has been cleared away. */
    public void cleared(String receipt) {
        database.useHandle(handle -> handle.execute("update receipt set cleared = 1 where id = ?", receipt));
    }

    /** What became of everything that ever came in. */
    public Balance balance() {
        return new Books(database, clock).balance();
    }
}
