package ca.recourse.law.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PressTest {

    private static final Path CLASSES = Path.of("target/classes");

    static List<Path> everyPack() throws IOException {
        List<Path> packs = new ArrayList<>();
        for (String folder : List.of("law", "wording")) {
            try (Stream<Path> files = Files.walk(CLASSES.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".yaml")).forEach(packs::add);
            }
        }
        return packs;
    }

    @ParameterizedTest
    @MethodSource("everyPack")
    void aPressedPackSaysWhatItsYamlSays(Path pack) throws IOException {
        byte[] yaml = Files.readAllBytes(pack);
        Optional<JsonParser> pressed = Pressed.parser("/" + CLASSES.relativize(pack), yaml);
        assertThat(pressed).as("the build presses %s", pack).isPresent();
        JsonNode read = new ObjectMapper().readTree(pressed.orElseThrow());
        assertThat(read).isEqualTo(new YAMLMapper().readTree(yaml));
    }

    @Test
    void whatWasMadeFromOtherWordsIsPassedOver() throws IOException {
        byte[] ofAFirm = "- id: fairness-reply\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Pressed.parser("/law/clocks.yaml", ofAFirm)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"days: 015", "days: 1_000", "days: 0x1F", "days: 1e3"})
    void aNumberThatTheTwoLanguagesReadUnlikeIsRefused(String line) {
        byte[] yaml = line.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Press.pressed(yaml, "clocks.yaml"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("clocks.yaml")
                .hasMessageContaining("in quotes");
    }

    @Test
    void everyYamlBelowAFolderIsPressedBesideItself(@TempDir Path folder) throws IOException {
        Path pack = Files.createDirectory(folder.resolve("recourses")).resolve("stay.yaml");
        Files.writeString(pack, "id: stay\ndays: 15\nfee: 50.00\nsteps: [one, two]\n");
        Files.writeString(folder.resolve("notes.txt"), "no pack");

        Press.main(new String[] {folder.toString()});

        JsonNode pressed = new ObjectMapper()
                .readTree(folder.resolve("recourses/stay.yaml.json").toFile());
        assertThat(pressed.get(0).asLong()).isEqualTo(Pressed.sum(Files.readAllBytes(pack)));
        assertThat(pressed.get(1)).isEqualTo(new YAMLMapper().readTree(pack.toFile()));
        assertThat(folder.resolve("notes.txt.json")).doesNotExist();
    }
}
