package ca.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.summary.CaseSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A letter that lies among the mails of an Outlook data file comes to its end like any other. */
class OutlookDataFileTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-20T12:00:00Z"), ZoneId.of("America/Toronto"));
    private static final Path FILE = Path.of("src/test/resources/intake/outlook/letters.pst");

    @Test
    void isReadWithItsReasonAndItsDays() throws IOException {
        Pipeline pipeline = Pipeline.open(CLOCK, CLOCK, "en");

        List<CaseSummary> refusals = pipeline.admit("ten-years.pst", Files.readAllBytes(FILE)).stream()
                .flatMap(arrival -> pipeline.read(arrival, StaffFacts.NONE).stream())
                .map(sheet -> sheet.summary())
                .filter(summary -> summary.letterKind().equals("refusal"))
                .toList();

        assertThat(refusals).singleElement().satisfies(summary -> {
            assertThat(summary.document().fileName()).endsWith("CHM file.eml");
            assertThat(summary.document().container()).hasValue("ten-years.pst");
            assertThat(summary.actBy()).isPresent();
        });
    }
}
