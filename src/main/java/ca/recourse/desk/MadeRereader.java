package ca.recourse.desk;

import static java.util.Objects.requireNonNull;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.register.Audit;
import ca.recourse.casefile.register.Hand;
import ca.recourse.casefile.register.Insight;
import ca.recourse.casefile.register.Register;
import ca.recourse.casefile.register.Register.Drop;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.register.Runs;
import ca.recourse.casefile.register.Selection;
import ca.recourse.summary.CaseSummary;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Reads letters of a made-up register again without reading anything: each says what it said, one in twenty another day.
 * The questions to the register are the real ones.
 */
final class MadeRereader implements Rereader {

    private static final int MOVED_EVERY = 20;
    private static final int LOOKS = 10;

    private final Database database;
    private final Clock clock;
    private final Sample sample;
    private final long letters;
    private final Register register;
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong held = new AtomicLong();

    /**
     * Every letter's summaries.
     *
     * @param before what stands
     * @param moved the same with another day to act by
     */
    record Sample(CaseSummary before, CaseSummary moved) {}

    /** @param letters how many of the register's letters are meant */
    MadeRereader(Database database, Clock clock, Sample sample, long letters) {
        this.database = requireNonNull(database, "database");
        this.clock = requireNonNull(clock, "clock");
        this.sample = requireNonNull(sample, "sample");
        this.letters = letters;
        this.register = new Register(database, clock);
    }

    @Override
    public Stream<String> originals(Selection selection) {
        return register.originals().limit(letters).map(Drop::sha256);
    }

    @Override
    public List<Reread> kept(String sha256) {
        look();
        List<RegisteredLetter> found = register.ofOriginal(sha256);
        return found.stream().map(this::reread).toList();
    }

    private Reread reread(RegisteredLetter letter) {
        int version = register.standing(letter.caseId())
                .map(Register.Version::version)
                .orElse(1);
        boolean moves = Long.parseLong(letter.caseId().replaceFirst("-.*", "")) % MOVED_EVERY == 0;
        return new Reread(
                letter.caseId(),
                Optional.of(version),
                Optional.of(sample.before()),
                Optional.of(moves ? sample.moved() : sample.before()));
    }

    private void look() {
        if (read.incrementAndGet() % Math.max(1, letters / LOOKS) == 0) {
            weigh();
        }
    }

    /** See how much memory is held once what nobody needs is thrown away. */
    void weigh() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        held.accumulateAndGet(machine.totalMemory() - machine.freeMemory(), Math::max);
    }

    /** The most memory that was seen held, in megabytes. */
    long megabytes() {
        return held.get() >> 20;
    }

    @Override
    public List<Reread> file(String name, byte[] bytes) {
        return List.of();
    }

    @Override
    public Runs runs() {
        return new Runs(database, clock);
    }

    @Override
    public void approve(Runs.Item item, Hand hand) {
        runs().decide(item, Runs.Verdict.APPROVED, hand);
    }

    @Override
    public long fileNew(String run) {
        return 0;
    }

    @Override
    public boolean undo(Runs.Item item, Hand hand) {
        return false;
    }

    @Override
    public Insight insight() {
        return Insight.of(database);
    }

    @Override
    public void write(Hand hand, Audit.Deed deed) {
        new Audit(database, clock).write(hand, deed);
    }

    @Override
    public void close() {
        database.close();
    }
}
