package ca.recourse.casefile.privacy;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.register.Audit;
import ca.recourse.casefile.register.Audit.Deed;
import ca.recourse.casefile.register.Hand;
import ca.recourse.casefile.register.RegisteredLetter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Erases letters for good, and nothing else ever removes an original. First the register forgets, in one transaction that
 * also writes down what must go; then the files go; then the receipt is closed. A process that dies in between leaves a
 * receipt that is open, and the next start goes on where it was.
 */
public final class Eraser {

    private static final int MOST_AT_ONCE = 200;

    private final HomeFolder home;
    private final Jdbi database;
    private final boolean server;
    private final Audit audit;
    private final Clock clock;

    public Eraser(HomeFolder home, Database database, Clock clock) {
        this.home = home;
        this.database = database.jdbi();
        this.server = database.isServer();
        this.audit = new Audit(database, clock);
        this.clock = clock;
    }

    /** What erasing the person of a case would take. */
    public Plan plan(RegisteredLetter letter) {
        return database.withHandle(handle -> new Planner(handle).ofPerson(letter));
    }

    /**
     * Erase the person a case is about.
     *
     * @return the receipt's id
     * @throws ErasureException when something stands in the way
     */
    public String erase(RegisteredLetter letter, Hand hand) {
        String id = database.inTransaction(handle -> begin(handle, new Planner(handle).ofPerson(letter), hand));
        finish(id);
        return id;
    }

    /**
     * Erase what is older than a firm keeps things: nothing held, nothing with a day that still runs, nothing of a person
     * of whom something newer is here.
     *
     * @return how many originals were erased
     */
    public int eraseOlderThan(int years, Hand hand) {
        ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC);
        Instant before = now.minusYears(years).toInstant();
        String today = LocalDate.now(clock).toString();
        List<String> outlived =
                database.withHandle(handle -> new Planner(handle).outlived(before, today, MOST_AT_ONCE));
        for (String original : outlived) {
            finish(database.inTransaction(handle -> begin(handle, new Planner(handle).ofOriginal(original), hand)));
        }
        return outlived.size();
    }

    /** Once, at the start: finish what an earlier run began. */
    public void resume() {
        database.withHandle(handle -> handle.createQuery("select id from erasure where done_at is null order by at, id")
                        .mapTo(String.class)
                        .list())
                .forEach(this::finish);
    }

    private String begin(Handle handle, Plan plan, Hand hand) {
        if (!plan.obstacles().isEmpty()) {
            throw new ErasureException("this may not be erased: " + plan.obstacles());
        }
        String id = "erasure-" + UUID.randomUUID();
        handle.createUpdate("insert into erasure (id, who, why, at) values (:id, :who, :why, :at)")
                .bind("id", id)
                .bindMethods(hand)
                .bind("at", clock.instant())
                .execute();
        new Forgetting(handle, clock.instant()).forget(id, plan);
        return id;
    }

    private void finish(String id) {
        Receipt receipt = receipt(id).orElseThrow();
        new ErasedFiles(home).remove(receipt);
        tidy();
        database.useHandle(handle -> handle.createUpdate("update erasure set done_at = :at where id = :id")
                .bind("at", clock.instant())
                .bind("id", id)
                .execute());
        String what = "%d cases, %d originals"
                .formatted(receipt.cases().size(), receipt.originals().size());
        audit.write(new Hand(receipt.who(), receipt.why()), new Deed("erased", id, what));
    }

    // What is deleted in the database file must not be left lying in its pages; PostgreSQL's own vacuum does that
    // there.
    private void tidy() {
        if (!server) {
            database.useHandle(handle -> {
                handle.execute("insert into letter_words (letter_words) values ('optimize')");
                handle.createQuery("pragma wal_checkpoint(truncate)").mapToMap().list();
            });
        }
    }

    /**
     * A receipt: what was erased, and that it is gone.
     *
     * @param doneAt empty while files still have to go
     * @param cases the cases, by their ids
     * @param originals the bytes as they came in, by their SHA-256
     * @param inner the files that lay in them, by their SHA-256
     */
    public record Receipt(
            String id,
            String who,
            String why,
            Instant at,
            Optional<Instant> doneAt,
            List<String> cases,
            List<String> originals,
            List<String> inner) {}

    private record Row(String id, String who, String why, Instant at, Optional<Instant> doneAt) {}

    /** A receipt by its id. */
    public Optional<Receipt> receipt(String id) {
        return database.withHandle(handle -> handle.createQuery("select * from erasure where id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Row.class))
                .findOne()
                .map(row -> receipt(handle, row)));
    }

    /** The newest receipts. */
    public List<Receipt> receipts() {
        return database.withHandle(handle -> handle
                .createQuery("select * from erasure order by at desc, id limit 200")
                .map(ConstructorMapper.of(Row.class))
                .stream()
                .map(row -> receipt(handle, row))
                .toList());
    }

    private static Receipt receipt(Handle handle, Row row) {
        return new Receipt(
                row.id(),
                row.who(),
                row.why(),
                row.at(),
                row.doneAt(),
                erased(handle, row.id(), "case"),
                erased(handle, row.id(), "original"),
                erased(handle, row.id(), "inner"));
    }

    private static List<String> erased(Handle handle, String id, String kind) {
        return handle.createQuery("select name from erased where erasure = :id and kind = :kind order by name")
                .bind("id", id)
                .bind("kind", kind)
                .mapTo(String.class)
                .list();
    }
}
