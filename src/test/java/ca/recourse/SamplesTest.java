package ca.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.CaseSummary;
import ca.recourse.summary.CoverNotes;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every letter in {@code samples/} and compares what matters of the summary with what is kept beside it.
 *
 * <p>After an intended change, run with {@code -Dsamples.accept=true}, read the difference, and commit it.
 */
class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-25T17:00:00Z"), ZoneId.of("America/Toronto"));
    private static final Pipeline PIPELINE = Pipeline.open(TODAY, TODAY, "en");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** What a lawyer would check of one letter. */
    record Checked(
            String letterKind,
            Optional<String> application,
            Optional<String> number,
            Optional<String> name,
            Optional<String> uci,
            Optional<String> place,
            Optional<String> decisionDate,
            List<String> grounds,
            List<String> provisions,
            List<String> recourse,
            Optional<CaseSummary.ActBy> actBy,
            List<String> review) {

        static Checked of(CaseSummary summary) {
            return new Checked(
                    summary.letterKind(),
                    summary.application().type().value(),
                    summary.application().number().value(),
                    summary.applicant().name().value(),
                    summary.applicant().uci().value(),
                    summary.place().value(),
                    summary.decisionDate().value(),
                    summary.grounds().stream()
                            .map(ground -> ground.code() + " " + ground.state())
                            .toList(),
                    summary.provisions().stream()
                            .map(CaseSummary.ProvisionShown::citation)
                            .toList(),
                    summary.recourse().stream().map(Checked::standing).toList(),
                    summary.actBy(),
                    summary.review().reasons().stream()
                            .map(CaseSummary.Review.Reason::code)
                            .toList());
        }

        private static String standing(CaseSummary.RecourseShown recourse) {
            return "%s: %s%s%s"
                    .formatted(
                            recourse.route(),
                            recourse.status(),
                            recourse.actBy().map(day -> ", act by " + day).orElse(""),
                            recourse.outerDate()
                                    .map(day -> ", outer date " + day)
                                    .orElse(""));
        }
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void areReadAsTheyAreKept(Path sample) throws IOException {
        String read = JSON.writeValueAsString(read(sample)) + "\n";
        Path kept = sample.resolve("expected.json");
        if (Boolean.getBoolean("samples.accept")) {
            Files.writeString(kept, read);
        }
        assertThat(read)
                .as("if the change is meant, run with -Dsamples.accept=true and read the difference")
                .isEqualTo(Files.readString(kept));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void sayWhyTheyExist(Path sample) {
        assertThat(sample.resolve("about.md")).content().isNotBlank();
    }

    private static List<Checked> read(Path sample) throws IOException {
        Path letter = letterOf(sample);
        List<CaseSheet> sheets = PIPELINE.admit(letter.getFileName().toString(), Files.readAllBytes(letter)).stream()
                .flatMap(arrival -> PIPELINE.read(arrival, StaffFacts.NONE).stream())
                .toList();
        return CoverNotes.dropped(sheets).stream()
                .map(sheet -> Checked.of(sheet.summary()))
                .toList();
    }

    private static Path letterOf(Path sample) throws IOException {
        try (Stream<Path> files = Files.list(sample)) {
            return files.filter(file -> file.getFileName().toString().startsWith("letter."))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
