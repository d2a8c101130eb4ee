package ca.recourse.casefile.register;

import ca.recourse.casefile.journal.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Readings anew of what is kept, or of an archive: what each did with each letter, and what people made of the changes. */
public final class Runs {

    /** One run. */
    public record Run(String id, String who, String options, Instant startedAt, Optional<Instant> endedAt) {}

    /** What came of a letter: the same as before, something else, a new case, or a failure. */
    public enum Outcome {
        SAME,
        CHANGED,
        NEW,
        FAILED
    }

    /** What a person made of a change; NONE where nothing is to be decided. */
    public enum Verdict {
        NONE,
        WAITING,
        APPROVED,
        HELD
    }

    /**
     * What a run did with one letter.
     *
     * @param run the run
     * @param item the letter's name in it: a case id, or a path in the archive
     * @param caseId the case, when there is one
     * @param outcome what came of it
     * @param beforeVersion the version it was compared with
     * @param changes what changed, as JSON
     * @param json the new summary, kept as a version when it is approved
     * @param verdict what a person made of it
     * @param revision raised by each change
     * @param who gave the verdict
     * @param at when it last changed
     * @param why the reason given
     * @param afterVersion the version that was made when it was approved
     * @param millis how long the letter's file took to read
     */
    public record Item(
            String run,
            String item,
            Optional<String> caseId,
            Outcome outcome,
            Optional<Integer> beforeVersion,
            Optional<String> changes,
            Optional<String> json,
            Verdict verdict,
            int revision,
            Optional<String> who,
            Instant at,
            Optional<String> why,
            Optional<Integer> afterVersion,
            Optional<Integer> millis) {

        @Override
        public String toString() {
            return "item %s of run %s".formatted(item, run);
        }
    }

    private static final int PART = 500;

    private final Jdbi database;
    private final Clock clock;

    public Runs(Database database, Clock clock) {
        this.database = database.jdbi();
        this.clock = clock;
    }

    /**
     * Begin a run.
     *
     * @return its id
     */
    public String begin(String who, String options) {
        String id = EntryId.at(clock.instant());
        database.useHandle(handle -> handle.createUpdate(
                        "insert into run (id, who, options, started_at) values (:id, :who, :options, :at)")
                .bind("id", id)
                .bind("who", who)
                .bind("options", options)
                .bind("at", clock.instant())
                .execute());
        return id;
    }

    /** Every letter of the run has its item. */
    public void end(String run) {
        database.useHandle(handle -> handle.createUpdate("update run set ended_at = :at where id = :id")
                .bind("at", clock.instant())
                .bind("id", run)
                .execute());
    }

    /** All runs, newest first. */
    public List<Run> all() {
        return database.withHandle(handle -> handle.createQuery("select * from run order by id desc")
                .map(ConstructorMapper.of(Run.class))
                .list());
    }

    /**
     * Write the items of one file down together: a run that is killed has all of them or none. One written before stays, so
     * that a run taken up again does nothing twice.
     */
    public void add(List<Item> items) {
        database.useTransaction(handle -> {
            PreparedBatch rows = handle.prepareBatch("""
                    insert into run_item (run, item, case_id, outcome, before_version, changes, json, verdict,
                      revision, who, at, why, millis)
                    values (:run, :item, :caseId, :outcome, :beforeVersion, :changes, :json,
                      case when exists (select 1 from run_item other
                        where other.run = :run and other.case_id = :caseId and other.verdict <> 'none') then 'none' else :verdict end,
                      1, :who, :at, :why, :millis) on conflict do nothing
                    """);
            items.forEach(item -> rows.bindMethods(item).add());
            rows.execute();
        });
    }

    /** The items of a run, in the order of their names. */
    public List<Item> items(String run) {
        return database.withHandle(handle -> handle.createQuery("select * from run_item where run = :run order by item")
                .bind("run", run)
                .map(ConstructorMapper.of(Item.class))
                .list());
    }

    /**
     * The letters of a run that came out so, in the order of their names, fetched part by part as they are taken; without
     * the new summaries themselves. Whoever takes them may decide them.
     */
    public Stream<Item> of(String run, Outcome outcome) {
        return Stream.iterate(
                        part(run, outcome, ""),
                        part -> !part.isEmpty(),
                        part -> part(run, outcome, part.get(part.size() - 1).item()))
                .flatMap(List::stream);
    }

    private List<Item> part(String run, Outcome outcome, String after) {
        return database.withHandle(handle -> handle.createQuery("""
                        select run, item, case_id, outcome, before_version, changes, null as json, verdict, revision, who,
                          at, why, after_version, millis
                        from run_item where run = :run and outcome = :outcome and item > :after order by item limit :part
                        """)
                .bind("run", run)
                .bind("outcome", outcome)
                .bind("after", after)
                .bind("part", PART)
                .map(ConstructorMapper.of(Item.class))
                .list());
    }

    /** How many letters of a run came out which way; one that lies in several places is one letter. */
    public Map<Outcome, Long> outcomes(String run) {
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        List.of(Outcome.values()).forEach(outcome -> outcomes.put(outcome, 0L));
        database.useHandle(handle -> handle.createQuery(
                        "select outcome, count(distinct coalesce(case_id, item)) as letters from run_item where run = :run group by outcome")
                .bind("run", run)
                .map((row, context) -> Map.entry(
                        Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)), row.getLong("letters")))
                .forEach(counted -> outcomes.put(counted.getKey(), counted.getValue())));
        return outcomes;
    }

    /** In how many places of a run there lay a letter that lies in another too. */
    public long again(String run) {
        return database.withHandle(handle -> handle.createQuery(
                        "select count(case_id) - count(distinct case_id) from run_item where run = :run")
                .bind("run", run)
                .mapTo(Long.class)
                .one());
    }

    /** How many files of a run took how long to read, in steps that double. */
    public List<Insight.Count> millis(String run) {
        Map<Integer, Long> steps = new TreeMap<>();
        database.useHandle(handle -> handle.createQuery("""
                        select millis, count(*) as files from run_item where run = :run and millis is not null group by millis
                        """)
                .bind("run", run)
                .map((row, context) -> Map.entry(row.getInt("millis"), row.getLong("files")))
                .forEach(took -> steps.merge(step(took.getKey()), took.getValue(), Long::sum)));
        return steps.entrySet().stream()
                .map(step -> new Insight.Count("up to %,d ms".formatted((1 << step.getKey()) - 1), "", step.getValue()))
                .toList();
    }

    private static int step(int millis) {
        return Math.min(30, Math.max(5, Integer.SIZE - Integer.numberOfLeadingZeros(millis)));
    }

    /** What the items of a run begin with: the names of the files and originals that are done. */
    public Set<String> done(String run) {
        return database.withHandle(handle ->
                handle
                        .createQuery("select item from run_item where run = :run")
                        .bind("run", run)
                        .mapTo(String.class)
                        .stream()
                        .map(item -> item.replaceFirst(" .*", ""))
                        .collect(Collectors.toSet()));
    }

    /** The files and originals on which the last run with these options failed. */
    public Set<String> failedBefore(String options) {
        return all().stream()
                .filter(run -> run.options().equals(options) && run.endedAt().isPresent())
                .findFirst()
                .map(run -> database.withHandle(handle -> handle
                        .createQuery("select item from run_item where run = :run and outcome = 'failed'")
                        .bind("run", run.id())
                        .mapTo(String.class)
                        .stream()
                        .map(item -> item.replaceFirst(" .*", ""))
                        .collect(Collectors.toSet())))
                .orElseGet(Set::of);
    }

    /** How many changes wait for a person. */
    public long waitingCount() {
        return database.withHandle(
                handle -> handle.createQuery("select count(*) from run_item where verdict = 'waiting'")
                        .mapTo(Long.class)
                        .one());
    }

    /** Changes that wait for a person, oldest first. */
    public List<Item> waiting() {
        return database.withHandle(
                handle -> handle.createQuery("select * from run_item where verdict = 'waiting' order by run, item")
                        .map(ConstructorMapper.of(Item.class))
                        .list());
    }

    /**
     * A person approves or holds a change. The caller keeps an approved one as a new version of the case.
     *
     * @throws StaleWriteException when somebody decided meanwhile
     */
    public void decide(Item seen, Verdict verdict, Hand hand) {
        decide(seen, verdict, Optional.empty(), hand);
    }

    /** As {@link #decide(Item, Verdict, Hand)}, with the version that the approval made. */
    public void decide(Item seen, Verdict verdict, Optional<Integer> afterVersion, Hand hand) {
        Instant now = clock.instant();
        database.useTransaction(handle -> {
            int written = handle.createUpdate("update run_item set verdict = :verdict, revision = revision + 1,"
                            + " who = :who, why = :why, at = :at, after_version = :after"
                            + " where run = :run and item = :item and revision = :revision")
                    .bind("verdict", verdict)
                    .bind("after", afterVersion)
                    .bindMethods(hand)
                    .bind("at", now)
                    .bind("run", seen.run())
                    .bind("item", seen.item())
                    .bind("revision", seen.revision())
                    .execute();
            StaleWriteException.unless(written, seen.toString());
            Audit.write(handle, now, hand, new Audit.Deed("change", seen.item(), verdict + " in run " + seen.run()));
        });
    }
}
