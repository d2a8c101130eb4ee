package ca.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.CaseSummary;
import ca.recourse.summary.CoverNotes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads mails that only carry a letter, from end to end. */
class CoverNotesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T17:00:00Z"), ZoneOffset.UTC);
    private static final Pipeline PIPELINE = Pipeline.open(CLOCK, CLOCK, "en");

    private static final String REFUSAL = """
            Immigration, Refugees and Citizenship Canada
            November 2, 2026
            Dear Olena Kovalenko:
            I am refusing your application for a work permit.
            """;

    @Test
    void giveNoSummaryHoweverShort() {
        assertThat(read(mail("See attached. Anna", REFUSAL))).containsExactly("letter.txt refusal");
    }

    @Test
    void giveNoSummaryWhenWhatTheyBroughtCannotBeRead() {
        assertThat(read(mail("See attached. Anna", ""))).containsExactly("letter.txt unreadable");
    }

    @Test
    void giveNoSummaryWithoutAWord() {
        assertThat(read(mail("", REFUSAL))).containsExactly("letter.txt refusal");
    }

    @Test
    void areForAPersonWhenNothingCameWithThem() {
        String note = "Subject: hello\nContent-Type: text/plain\n\nHi, I will send the letter tomorrow. Anna\n";

        assertThat(read(note)).containsExactly("mail.eml other");
    }

    private static List<String> read(String mail) {
        List<CaseSheet> sheets = PIPELINE.admit("mail.eml", mail.getBytes(StandardCharsets.UTF_8)).stream()
                .flatMap(arrival -> PIPELINE.read(arrival, StaffFacts.NONE).stream())
                .toList();
        return CoverNotes.dropped(sheets).stream()
                .map(CaseSheet::summary)
                .map(CoverNotesTest::said)
                .toList();
    }

    private static String said(CaseSummary summary) {
        return summary.document().fileName() + " " + summary.letterKind();
    }

    private static String mail(String note, String attached) {
        return """
                Subject: Refusal
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=cut

                --cut
                Content-Type: text/plain

                %s
                --cut
                Content-Type: text/plain; name=letter.txt
                Content-Disposition: attachment; filename=letter.txt

                %s
                --cut--
                """.formatted(note, attached);
    }
}
