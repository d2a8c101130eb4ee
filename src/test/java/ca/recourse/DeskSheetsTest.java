package ca.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is printed for the client and for counsel, and the letter in the language of whoever reads it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskSheetsTest {

    private static final Path LETTER = Path.of("samples", "work-permit-delhi", "letter.pdf");

    private DeskHouse house;
    private Visitor ada;
    private String caseId;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        house = new DeskHouse(folder.resolve("home"), List.of(), true);
        ada = house.administrator();
        caseId = ada.bring(LETTER);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void tellsTheClientInEverydayWordsAndSaysItIsADraft() throws Exception {
        assertThat(ada.get("/letters/" + caseId + "/client?language=en").body())
                .contains("DRAFT")
                .contains("Your application was refused.")
                .contains("Ask the Federal Court to look at the decision.")
                .contains("Fri 18 Dec 2026")
                .contains("What to bring");
    }

    // Restoration has ninety days from a day that only the client knows.
    @Test
    void neverShowsTheClientAClockThatWaitsForAFactAsIfItHadNoLastDay() throws Exception {
        String other = ada.bring(Path.of("samples", "work-permit-extension-edmonton", "letter.pdf"));
        String page = ada.get("/letters/" + other + "/client?language=en").body();

        assertThat(page).contains("There may be a last day for these");
        assertThat(page.indexOf("Ask for your status in Canada back."))
                .isLessThan(page.indexOf("we know no last day for these"));
    }

    @Test
    void tellsTheClientInFrench() throws Exception {
        assertThat(ada.get("/letters/" + caseId + "/client?language=fr").body())
                .contains("lang=\"fr\"")
                .contains("Votre demande a été refusée.")
                .contains("Demander à la Cour fédérale d’examiner la décision.")
                .doesNotContain("Federal Court");
    }

    @Test
    void isADraftNoMoreOnceALawyerHasConfirmed() throws Exception {
        String other = ada.bring(Path.of("samples", "restoration-refused", "letter.pdf"));
        assertThat(ada.get("/letters/" + other + "/client").body()).contains("DRAFT");

        ada.post("/letters/" + other + "/confirm", "revision", ada.revision(other));

        assertThat(ada.get("/letters/" + other + "/client").body())
                .doesNotContain("DRAFT")
                .contains("Confirmed by ada");
    }

    @Test
    void handsTheCaseOverWithItsDaysAndWhatShowsThem() throws Exception {
        ada.post(
                "/letters/" + caseId + "/correct",
                "field",
                "received",
                "value",
                "2026-10-21",
                "revision",
                ada.revision(caseId),
                "why",
                "<b>stamp</b> on the envelope");

        assertThat(ada.get("/letters/" + caseId + "/hand-over").body())
                .contains("Chronology")
                .contains("Came in, ")
                .contains("letter.pdf")
                .contains("Wed 21 Oct 2026")
                .contains("said by ada")
                .contains("&lt;b&gt;stamp&lt;/b&gt; on the envelope")
                .contains("The grounds against the officer’s notes")
                .contains("No notes came with this file.");
    }

    @Test
    void showsTheLetterInFrenchThoughItsSummaryIsKeptInEnglish() throws Exception {
        String french = ada.get("/letters/" + caseId, "fr").body();

        assertThat(french)
                .contains("Demande d’autorisation et de contrôle judiciaire")
                .doesNotContain("Application for leave and for judicial review");
        assertThat(ada.get("/letters/" + caseId, "en").body())
                .contains("Application for leave and for judicial review");
        assertThat(ada.get("/letters/" + caseId + "/as/html", "fr").body()).contains("lang=\"fr\"");
    }

    @Test
    void writesDownWhoOpenedAPageForTheClient() throws Exception {
        ada.get("/letters/" + caseId + "/client");

        assertThat(new ca.recourse.casefile.register.Audit(house.watch().database(), java.time.Clock.systemUTC())
                        .of(caseId))
                .anyMatch(entry ->
                        entry.what().equals("client page") && entry.who().equals("ada"));
    }
}
