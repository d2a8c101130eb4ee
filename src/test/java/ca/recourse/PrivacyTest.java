package ca.recourse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.casefile.journal.Balance;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.casefile.keeping.OriginalsCheck;
import ca.recourse.casefile.privacy.Eraser;
import ca.recourse.casefile.register.Hand;
import ca.recourse.casefile.register.Register;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of people, and how it ends: each step goes on from the one before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrivacyTest {

    private static final Path SAMPLE = Path.of("samples", "work-permit-delhi", "letter.pdf");

    private static final String FORWARDED = """
            Subject: Fwd: my letter
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=outer

            --outer
            Content-Type: message/rfc822

            Subject: my letter
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=inner

            --inner
            Content-Type: text/plain

            See attached. Olena
            --inner
            Content-Type: text/plain; name=letter.txt
            Content-Disposition: attachment; filename=letter.txt

            Immigration, Refugees and Citizenship Canada
            November 2, 2026
            Dear Olena Kovalenko:
            I am refusing your application for a work permit.
            --inner--

            --outer--
            """;

    private Path letterFile;
    private DeskHouse house;
    private Visitor ada;
    private String caseId;
    private RegisteredLetter letter;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        letterFile = Files.copy(SAMPLE, folder.resolve("Jane Q Client refusal.pdf"));
        house = new DeskHouse(folder.resolve("home"), List.of(), false);
        ada = house.administrator();
        caseId = ada.bring(letterFile);
        letter = register().find(caseId).orElseThrow();
    }

    @AfterAll
    void close() {
        house.close();
    }

    private Register register() {
        return new Register(house.watch().database(), Clock.systemUTC());
    }

    @Test
    @Order(1)
    void takesNamesAndNumbersOutOfAnExport() throws Exception {
        String export = ada.get("/export/redacted.jsonl").body();

        assertThat(letter.personName()).isPresent();
        assertThat(export)
                .contains("\"caseId\":\"case-1\"")
                .contains("leave-judicial-review")
                .contains("2026-10-19");
        for (String part : letter.personName().orElseThrow().split(" ", -1)) {
            assertThat(export).doesNotContainIgnoringCase(part);
        }
        assertThat(export)
                .doesNotContain(letter.uci().orElseThrow())
                .doesNotContain(letter.applicationNumber().orElseThrow())
                .doesNotContain("Jane Q Client");
    }

    @Test
    @Order(2)
    void letsOnlyAnAdministratorEraseAndOnlyALawyerHold() throws Exception {
        Visitor clerk = house.somebody(ada, "carl", "CLERK");
        Visitor lawyer = house.somebody(ada, "lea", "LAWYER");

        assertThat(clerk.post("/letters/" + caseId + "/hold").statusCode()).isEqualTo(403);
        assertThat(clerk.get("/export/redacted.jsonl").statusCode()).isEqualTo(403);
        assertThat(lawyer.post("/letters/" + caseId + "/erase", "confirm", caseId, "why", "asked")
                        .statusCode())
                .isEqualTo(403);
        assertThat(lawyer.post("/letters/" + caseId + "/hold", "why", "litigation")
                        .body())
                .contains("held");
    }

    @Test
    @Order(3)
    void erasesNothingThatIsHeld() throws Exception {
        assertThat(ada.get("/letters/" + caseId + "/erase").body()).contains("A case here is held");
        assertThat(erase().statusCode()).isEqualTo(409);
        assertThat(register().find(caseId)).isPresent();

        ada.post("/letters/" + caseId + "/release", "why", "settled");
    }

    @Test
    @Order(4)
    void erasesNothingUntilTheCaseIsNamedAndAReasonIsGiven() throws Exception {
        assertThat(ada.post("/letters/" + caseId + "/erase", "confirm", "yes", "why", "asked")
                        .statusCode())
                .isEqualTo(422);
        assertThat(ada.post("/letters/" + caseId + "/erase", "confirm", caseId, "why", " ")
                        .statusCode())
                .isEqualTo(422);
        assertThat(register().find(caseId)).isPresent();
    }

    @Test
    @Order(5)
    void erasesAPersonFromEveryPlaceAndGivesAReceipt() throws Exception {
        ada.post(
                "/letters/" + caseId + "/correct",
                "field",
                "person-name",
                "value",
                "Zebulon Quackenbush",
                "revision",
                ada.revision(caseId));
        assertThat(places("Quackenbush")).isNotEmpty();
        assertThat(readings()).isNotEmpty();

        var receipt = erase();

        assertThat(receipt.body())
                .contains("Receipt of erasure")
                .contains("Everything named below was gone on")
                .contains(caseId)
                .contains(letter.original())
                .doesNotContain("Quackenbush");
        assertThat(ada.get("/letters/" + caseId).statusCode()).isEqualTo(404);
        assertThat(places("Quackenbush")).isEmpty();
        assertThat(readings()).isEmpty();
        assertThat(places("Jane Q Client")).isEmpty();
        assertThat(places(letter.applicationNumber().orElseThrow())).isEmpty();
    }

    @Test
    @Order(6)
    void keepsTheBooksBalancedAndMissesNothingThatWasErased() {
        Balance books = new SqlJournal(house.watch().database(), Clock.systemUTC()).balance();

        assertThat(books.arrivals()).isEqualTo(1);
        assertThat(books.letters()).isZero();
        assertThat(new OriginalsCheck(house.home(), Watch.store(house.home(), Settings.usual()))
                        .run()
                        .faults())
                .isEmpty();
    }

    @Test
    @Order(7)
    void readsTheSameLetterAgainWhenItComesAgain() throws Exception {
        assertThat(ada.bring(letterFile)).isEqualTo(caseId);
        assertThat(new SqlJournal(house.watch().database(), Clock.systemUTC()).balance())
                .returns(2L, Balance::arrivals)
                .returns(1L, Balance::letters)
                .returns(0L, Balance::duplicates);
    }

    @Test
    @Order(8)
    void erasesByTheRuleOnlyWhatIsOldAndWithoutADayThatRuns() {
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(365 * 8));
        Database database = house.watch().database();
        Hand rule = new Hand("recourse", "kept for 7 years");

        assertThat(new Eraser(house.home(), database, Clock.systemUTC()).eraseOlderThan(7, rule))
                .isZero();
        assertThat(new Eraser(house.home(), database, later).eraseOlderThan(7, rule))
                .isEqualTo(1);
        assertThat(register().find(caseId)).isEmpty();
    }

    @Test
    @Order(9)
    void erasesWhatWasReadOfANoteThatNoCaseWasMadeOf(@TempDir Path folder) throws Exception {
        Path mail = Files.writeString(folder.resolve("forwarded.eml"), FORWARDED.replace("\n", "\r\n"));
        caseId = ada.bring(mail);
        letter = register().find(caseId).orElseThrow();
        assertThat(readings()).as("the letter, the note around it, the mail").hasSizeGreaterThan(1);

        assertThat(erase().body()).contains("Receipt of erasure");

        assertThat(readings()).isEmpty();
    }

    // Compressed as they are, no search for words would find anything in them.
    private List<Path> readings() throws IOException {
        try (Stream<Path> files = Files.walk(house.home().readings())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private java.net.http.HttpResponse<String> erase() throws Exception {
        return ada.post("/letters/" + caseId + "/erase", "confirm", caseId, "why", "asked to be forgotten");
    }

    /** Every file of the home in which these words stand, in its name or in its bytes. */
    private List<Path> places(String words) throws IOException {
        HomeFolder home = house.home();
        try (Stream<Path> files = Files.walk(home.root())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file.getFileName().toString(), words) || holds(file, words))
                    .toList();
        }
    }

    // The words a search goes by are kept in small letters.
    private static boolean contains(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private static boolean holds(Path file, String words) {
        try {
            return contains(new String(Files.readAllBytes(file), ISO_8859_1), words);
        } catch (IOException e) {
            return false;
        }
    }
}
