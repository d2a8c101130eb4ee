package ca.recourse.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the wording packs give as reasons is said in French too. */
class SayingsTest {

    private static final Path WORDING = Path.of("src/main/resources/wording");
    private static final String WHY = "    why: ";

    @ParameterizedTest
    @MethodSource("reasons")
    void areKnownForEveryReasonAgainstADate(String reason) {
        assertThat(Sayings.in("fr", reason)).as("add it to sayings.yaml").isNotEqualTo(reason);
    }

    static List<String> reasons() throws IOException {
        return Files.readAllLines(WORDING.resolve("en").resolve("dates.yaml")).stream()
                .filter(line -> line.startsWith(WHY))
                .map(line -> line.substring(WHY.length()).strip())
                .distinct()
                .toList();
    }
}
