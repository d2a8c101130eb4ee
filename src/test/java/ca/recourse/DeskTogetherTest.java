package ca.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Several people at one letter, where two must confirm: each step goes on from the one before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskTogetherTest {

    private DeskHouse house;
    private Visitor ada;
    private Visitor lea;
    private Visitor max;
    private String caseId;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        house = new DeskHouse(folder.resolve("home"), List.of("desk.two-persons=true"), true);
        ada = house.administrator();
        lea = house.somebody(ada, "lea", "LAWYER");
        max = house.somebody(ada, "max", "LAWYER");
        caseId = ada.bring(Path.of("samples", "work-permit-delhi", "letter.pdf"));
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void keepsBothOfTwoChangesToDifferentFacts() throws Exception {
        String seen = ada.revision(caseId);
        correct(lea, seen, "0", "uci", "12345678");

        assertThat(correct(max, seen, "0", "person-name", "Anna Somebody"))
                .contains("both are kept")
                .contains("Anna Somebody")
                .contains("12345678");
    }

    @Test
    @Order(2)
    void refusesTheSecondOfTwoChangesToOneFact() throws Exception {
        String seen = ada.revision(caseId);
        correct(lea, seen, "1", "uci", "87654321");

        assertThat(correct(max, seen, "1", "uci", "11112222"))
                .contains("nothing of yours was saved")
                .contains("87654321")
                .doesNotContain("11112222");
    }

    private String correct(Visitor who, String revision, String known, String field, String value) throws Exception {
        return who.post(
                        "/letters/" + caseId + "/correct",
                        "revision",
                        revision,
                        "known",
                        known,
                        "field",
                        field,
                        "value",
                        value)
                .body();
    }

    @Test
    @Order(3)
    void confirmsOnlyWhenASecondPersonAgrees() throws Exception {
        assertThat(confirm(lea)).contains("A second lawyer must agree").doesNotContain("Confirmed by");
        assertThat(confirm(lea)).contains("The second must be somebody else").doesNotContain("Confirmed by");
        assertThat(confirm(max)).contains("Confirmed by max");
    }

    @Test
    @Order(4)
    void takesTheFirstWordForNothingOnceTheLetterReadsOtherwise() throws Exception {
        correct(lea, ada.revision(caseId), "0", "decision-date", "2026-10-20");
        confirm(lea);
        correct(max, ada.revision(caseId), "1", "decision-date", "2026-10-22");

        assertThat(confirm(max)).contains("A second lawyer must agree").doesNotContain("Confirmed by");
        assertThat(confirm(lea)).contains("Confirmed by lea");
    }

    private String confirm(Visitor who) throws Exception {
        return who.post("/letters/" + caseId + "/confirm", "revision", ada.revision(caseId))
                .body();
    }

    @Test
    @Order(5)
    void marksWhatWasPutRightInTheTextForTraining() throws Exception {
        correct(ada, ada.revision(caseId), "2", "decision-date", "2026-10-19");

        assertThat(ada.get("/export/annotated.txt").body())
                .contains("### " + caseId)
                .contains("# uci = 87654321")
                .contains("<START:decision-date> October 19, 2026 <END>");
        assertThat(lea.get("/export/annotated.txt").statusCode()).isEqualTo(403);
    }

    @Test
    @Order(6)
    void showsTheLettersOfOnePersonTogether() throws Exception {
        String other = ada.bring(Path.of("samples", "restoration-refused", "letter.pdf"));
        ada.post(
                "/letters/" + other + "/correct",
                "revision",
                ada.revision(other),
                "known",
                "0",
                "field",
                "uci",
                "value",
                "87654321");

        assertThat(ada.get("/letters/" + caseId + "/case").body())
                .contains("/letters/" + caseId)
                .contains("/letters/" + other)
                .contains("the earliest is the proof of receipt");
    }
}
