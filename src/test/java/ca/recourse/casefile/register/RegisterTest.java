package ca.recourse.casefile.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.register.Correction.Field;
import ca.recourse.casefile.register.DeadlineLife.State;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {

    private static final String CASE = "0123456789ab-1";
    private static final String ORIGINAL = "0123456789ab".repeat(6).substring(0, 64);
    private static final Hand ANNE = new Hand("anne", "the letter says so");

    @TempDir
    Path folder;

    private Database database;
    private Register register;
    private Corrections corrections;
    private DeadlineLives deadlines;

    @BeforeEach
    void open() {
        Clock clock = Clock.systemUTC();
        database = Database.open(folder.resolve("journal.db"));
        register = new Register(database, clock);
        corrections = new Corrections(database, clock, new CorrectionLog(folder));
        deadlines = new DeadlineLives(database, clock);
        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "insert into original (sha256, byte_size, state, first_receipt, arrived_at) values (?, 1, 'filed', 'r', 'now')",
                        ORIGINAL));
        keep("2026-11-06", "2026-11-20");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void findsALetterByAnyOfItsNamesWhateverTheAccents() {
        assertThat(found("celine", "NGUYEN")).isEqualTo(1);
        assertThat(found("W3076543")).isEqualTo(1);
        assertThat(found("100%")).isZero();
        assertThat(found("other")).isZero();
    }

    @Test
    void findsALetterByTheBeginningOfANumberHoweverItIsWritten() {
        assertThat(found("W30")).isEqualTo(1);
        assertThat(found("W3-0765-43")).isEqualTo(1);
        assertThat(found("3076543")).isZero();
    }

    @Test
    void takesWhatIsTypedForWordsAndNeverForAQuery() {
        assertThat(found("\"")).isEqualTo(1);
        assertThat(found("nguyen\" OR \"x")).isZero();
        assertThat(found("nguyen*")).isEqualTo(1);
        assertThat(found("'; drop table letter; --")).isZero();
    }

    @Test
    void findsTheSameByEitherWay() {
        Search looked = new Search(
                List.of("nguy"),
                Optional.of("refusal"),
                Optional.empty(),
                Optional.of("funds"),
                Optional.of(false),
                Optional.of(false),
                Optional.empty(),
                Search.Order.ACT_BY,
                new Search.Part(0, 10));
        for (SearchSql.Way way : SearchSql.Way.values()) {
            SearchSql sql = new SearchSql(looked, false);
            assertThat(database.jdbi()
                            .<Long, RuntimeException>withHandle(handle -> sql.bound(
                                            handle.createQuery(
                                                    "select count(*) from letter where " + sql.condition(way)),
                                            way)
                                    .mapTo(Long.class)
                                    .one()))
                    .as(way.name())
                    .isEqualTo(1);
        }
    }

    @Test
    void leavesTheListOfDaysOnceItsDeadlineIsDone() {
        Search due = new Search(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Search.Days(LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-20"))),
                Search.Order.ACT_BY,
                new Search.Part(0, 10));
        assertThat(register.count(due)).isEqualTo(1);

        deadlines.change(deadlines.of(CASE).get(0), State.DONE, ANNE);

        assertThat(register.count(due)).isZero();
        assertThat(letter().settled()).isTrue();
    }

    @Test
    void isFoundByItsStateAfterItWasConfirmed() {
        register.confirm(letter(), ANNE);
        Search confirmed = new Search(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                Search.Order.ACT_BY,
                new Search.Part(0, 10));

        assertThat(register.count(confirmed)).isEqualTo(1);
        assertThat(register.search(confirmed)).hasSize(1);
    }

    @Test
    void listsTheLettersOfAGround() {
        Search refused = new Search(
                List.of(),
                Optional.of("refusal"),
                Optional.empty(),
                Optional.of("funds"),
                Optional.of(false),
                Optional.of(false),
                Optional.of(new Search.Days(LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-20"))),
                Search.Order.NAME,
                new Search.Part(0, 10));

        assertThat(register.search(refused))
                .singleElement()
                .returns(Optional.of(LocalDate.parse("2026-11-06")), RegisteredLetter::decisionDate);
    }

    @Test
    void keepsAPersonsCorrectionWhateverIsReadLater() {
        corrections.correct(letter(), Field.DECISION_DATE, Optional.of("2026-11-05"), ANNE);
        keep("2026-11-06", "2026-11-20");

        assertThat(letter().decisionDate()).contains(LocalDate.parse("2026-11-05"));
        assertThat(corrections.standing(CASE)).containsEntry(Field.DECISION_DATE, Optional.of("2026-11-05"));
        assertThat(register.versions(CASE)).hasSize(2);
    }

    @Test
    void hasCorrectionsBackFromTheirLinesBeforeTheLetterIsReadAgain() {
        corrections.correct(letter(), Field.DECISION_DATE, Optional.of("2026-11-05"), ANNE);
        corrections.correct(letter(), Field.UCI, Optional.empty(), ANNE);
        List<Correction> told = corrections.of(CASE);
        CorrectionLog log = new CorrectionLog(folder);
        log.catchUp(database);

        database.jdbi().useHandle(handle -> {
            for (String table : List.of("correction", "deadline", "ground", "summary", "letter")) {
                handle.execute("delete from " + table);
            }
        });
        assertThat(log.putBack(database)).isEqualTo(2);
        keep("2026-11-06", "2026-11-20");

        assertThat(corrections.of(CASE)).isEqualTo(told);
        assertThat(letter().decisionDate()).contains(LocalDate.parse("2026-11-05"));
    }

    @Test
    void writesDownCorrectionsThatAreOlderThanTheirLines() {
        corrections.correct(letter(), Field.PLACE, Optional.of("inside"), ANNE);
        Path elsewhere = folder.resolve("elsewhere");
        assertThat(elsewhere.toFile().mkdir()).isTrue();

        new CorrectionLog(elsewhere).catchUp(database);

        assertThat(new CorrectionLog(elsewhere).read()).isEqualTo(corrections.of(CASE));
    }

    @Test
    void refusesTheSecondOfTwoWritersWhoSawTheSame() {
        RegisteredLetter seen = letter();
        register.confirm(seen, ANNE);

        assertThatThrownBy(() -> corrections.correct(seen, Field.PERSON_NAME, Optional.empty(), ANNE))
                .isInstanceOf(StaleWriteException.class);
        assertThat(corrections.of(CASE)).isEmpty();
    }

    @Test
    void asksAgainWhenAConfirmedDayMoves() {
        register.confirm(letter(), ANNE);
        keep("2026-11-06", "2026-11-20");
        assertThat(letter().confirmed()).isTrue();

        keep("2026-11-04", "2026-11-19");
        assertThat(letter().confirmed()).isFalse();
    }

    @Test
    void supersedesOnlyWhatItProposedItself() {
        deadlines.change(deadlines.of(CASE).get(0), State.CONFIRMED, ANNE);
        keep("2026-11-04", "2026-11-19");
        keep("2026-11-03", "2026-11-18");

        assertThat(deadlines.of(CASE))
                .extracting(deadline -> deadline.actBy() + " " + deadline.state())
                .containsExactly("2026-11-18 PROPOSED", "2026-11-19 SUPERSEDED", "2026-11-20 CONFIRMED");
    }

    @Test
    void writesDownWhoDidWhat() {
        register.confirm(letter(), ANNE);

        assertThat(new Audit(database, Clock.systemUTC()).of(CASE))
                .singleElement()
                .returns("anne", Audit.Entry::who)
                .returns("confirmed", Audit.Entry::what);
    }

    private RegisteredLetter letter() {
        return register.find(CASE).orElseThrow();
    }

    private long found(String... words) {
        return register.count(Search.EVERYTHING.withWords(List.of(words)));
    }

    private void keep(String decided, String actBy) {
        String json = """
                {"document": {"fileName": "refus.pdf", "sha256": "%s", "receivedAt": "2026-11-25T08:00:00-05:00"},
                 "letterKind": "refusal",
                 "application": {"type": {"value": "work-permit"}, "number": {"value": "W307654321"}},
                 "applicant": {"name": {"value": "Céline Nguyễn"}, "uci": {"value": null}},
                 "decisionDate": {"value": "%s"},
                 "grounds": [{"code": "funds", "state": "stated"}],
                 "recourse": [{"route": "leave-judicial-review", "status": "open", "actBy": "%s", "outerDate": null}],
                 "actBy": {"date": "%s", "route": "leave-judicial-review", "provisional": false},
                 "review": {"needed": false}}
                """.formatted(ORIGINAL, decided, actBy, actBy);
        database.jdbi()
                .useTransaction(handle -> new Filing(handle, Clock.systemUTC().instant())
                        .keep(new Filing.Made(CASE, ORIGINAL, false, Optional.of(actBy), json)));
    }
}
