package ca.recourse.camel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the routes thin: they carry letters between rooms and decide nothing. */
class RouteFilesTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> CARRYING = Set.of("bean", "to", "log", "setBody", "split", "filter", "setHeader");
    private static final int MOST_STEPS = 8;

    static Stream<Path> routes() {
        return Stream.of(Path.of("routes"), Path.of("routes", Routes.MANY))
                .flatMap(folder -> Routes.filesIn(folder).stream());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void opensWithOneSentenceSayingWhatItIsFor(Path route) throws IOException {
        assertThat(Files.readAllLines(route).get(0)).startsWith("# ").endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isCalledWhatItsFileIsCalled(Path route) throws IOException {
        assertThat(YAML.readTree(route.toFile()).findValuesAsText("id"))
                .contains(route.getFileName().toString().replace(".camel.yaml", ""));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void onlyCarries(Path route) throws IOException {
        for (JsonNode steps : YAML.readTree(route.toFile()).findValues("steps")) {
            assertThat(steps).hasSizeLessThanOrEqualTo(MOST_STEPS);
            assertThat(steps).allSatisfy(step -> assertThat(CARRYING).containsAll(names(step)));
        }
    }

    private static Set<String> names(JsonNode step) {
        return step.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
