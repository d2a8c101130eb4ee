package ca.recourse.casefile.register;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.bench.register.MadeRegister;
import ca.recourse.casefile.journal.Balance;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.Outcome;
import ca.recourse.casefile.journal.Outcome.MadeSummary;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.casefile.journal.Store;
import ca.recourse.casefile.register.Correction.Field;
import ca.recourse.intake.Channel;
import ca.recourse.intake.Receipt;
import ca.recourse.law.StatuteBook;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same journal and register in a real PostgreSQL. */
class PostgresTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Hand ANNE = new Hand("anne", "the letter says so");
    private static final String SHA256 = "0123456789abcdef".repeat(4);
    private static final String CASE = "0123456789ab-1";

    @TempDir
    Path folder;

    @Test
    void keepsWhatSqliteKeeps() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Store store = new Store(
                    folder.resolve("unused"),
                    Optional.of(new Store.Server(
                            postgres.getJdbcUrl("postgres", "postgres"), Optional.empty(), Optional.empty())));
            assertThat(store.isBegun()).isFalse();
            try (Database database = store.open()) {
                takesReadsAndSettles(new SqlJournal(database, CLOCK), database);
                isSearchedCorrectedAndConfirmed(database);
                findsTheSameBothWays(database);
                keepsRuns(new Runs(database, CLOCK));
            }
            assertThat(store.isBegun()).isTrue();
        }
    }

    private static void takesReadsAndSettles(SqlJournal journal, Database database) {
        assertThat(journal.admit(new Receipt("r1", SHA256, 3, "a.pdf", Channel.FOLDER, CLOCK.instant())))
                .isTrue();
        assertThat(journal.admit(new Receipt("r2", SHA256, 3, "b.pdf", Channel.FOLDER, CLOCK.instant())))
                .isFalse();
        assertThat(journal.begin(SHA256)).isPresent();
        journal.handBack(SHA256);
        assertThat(journal.begin(SHA256)).isPresent();
        assertThat(journal.begin(SHA256, false)).as("another hand has it").isEmpty();
        assertThat(new SqlJournal(database, CLOCK).begin(SHA256, true))
                .as("that hand is gone")
                .isPresent();
        journal.settle(SHA256, Outcome.of(List.of()));
        assertThat(journal.balance().inWork()).as("it came back too late").isEqualTo(1);
        journal.giveBack();
        assertThat(journal.begin(SHA256)).isPresent();
        journal.settle(SHA256, Outcome.of(List.of(new MadeSummary(CASE, true, Optional.empty(), json()))));
        journal.uncleared().forEach(settled -> journal.cleared(settled.receipt()));
        assertThat(journal.balance())
                .returns(1L, Balance::inReview)
                .returns(1L, Balance::duplicates)
                .returns(1L, Balance::letters);
    }

    private void isSearchedCorrectedAndConfirmed(Database database) {
        Register register = new Register(database, CLOCK);
        Corrections corrections = new Corrections(database, CLOCK, new CorrectionLog(folder));
        corrections.correct(register.find(CASE).orElseThrow(), Field.DECISION_DATE, Optional.of("2026-11-05"), ANNE);
        register.confirm(register.find(CASE).orElseThrow(), ANNE);
        RegisteredLetter letter =
                register.search(Search.EVERYTHING.withWords(List.of("nguyen"))).get(0);
        assertThat(letter.decisionDate()).contains(LocalDate.parse("2026-11-05"));
        assertThat(letter.confirmed()).isTrue();
        assertThat(register.alike(letter)).isEmpty();
        Sources sources = new Sources(database);
        sources.lead(
                new Sources.Source(CASE, SHA256, CLOCK.instant(), "a.pdf", Optional.empty()),
                () -> assertThat(sources.of(CASE)).hasSize(1));
        new Settings(database, CLOCK).set("calendar", "secret", ANNE);
        assertThat(new DeadlineLives(database, CLOCK).of(CASE))
                .extracting(DeadlineLife::outerDate)
                .containsExactlyInAnyOrder(Optional.of(LocalDate.parse("2026-12-31")), Optional.empty());
        assertThat(new Audit(database, CLOCK).newest(new Search.Part(0, 10))).hasSize(3);
    }

    private static void findsTheSameBothWays(Database database) {
        new MadeRegister(database, StatuteBook.shipped(), LocalDate.parse("2026-11-25"), 1).fill(300, done -> {});
        Search search = new Search(
                List.of("letter"),
                Optional.of("refusal"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(false),
                Optional.of(false),
                Optional.of(new Search.Days(LocalDate.parse("2026-10-01"), LocalDate.parse("9999-12-31"))),
                Search.Order.NEWEST,
                new Search.Part(1, 20));
        Finder downTheList = new Finder(database, 0, 1_000);
        assertThat(downTheList.search(search)).hasSize(20).isEqualTo(new Finder(database, 1_000, 1_000).search(search));
        List<String> whole = new ArrayList<>();
        downTheList.each(search, letter -> whole.add(letter.caseId()));
        assertThat(downTheList.count(search, 1_000)).isEqualTo(new Count(whole.size(), false));
        assertThat(downTheList.count(search, 5)).isEqualTo(new Count(5, true));
    }

    private static void keepsRuns(Runs runs) {
        String run = runs.begin("test", "--kept");
        runs.add(List.of(RunsTest.item(run, "file a"), RunsTest.item(run, "file b")));

        assertThat(runs.done(run)).isNotEmpty();
        assertThat(runs.of(run, Runs.Outcome.CHANGED)).hasSize(2);
        runs.of(run, Runs.Outcome.CHANGED).forEach(item -> runs.decide(item, Runs.Verdict.HELD, ANNE));
        assertThat(runs.waitingCount()).isZero();
    }

    private static String json() {
        return """
                {"letterKind": "refusal", "applicant": {"name": {"value": "Céline Nguyễn"}, "uci": {"value": null}},
                 "grounds": [{"code": "funds", "state": "stated"}], "review": {"needed": true},
                 "recourse": [
                   {"route": "judicial-review", "status": "open", "actBy": "2026-11-20", "outerDate": "2026-12-31"},
                   {"route": "reconsideration", "status": "needs-fact", "actBy": "2026-11-21"}]}
                """;
    }
}
