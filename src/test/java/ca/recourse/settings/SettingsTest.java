package ca.recourse.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path home;

    @Test
    void areTheUsualOnesWhereNothingIsSaid() {
        assertThat(read(Map.of()).span("inbox.period")).contains(Duration.ofMillis(500));
        assertThat(read(Map.of()).number("readers")).isEmpty();
    }

    @Test
    void comeFromTheFileOfTheHome() throws IOException {
        write("readers = 3\nlaw.overlay=/srv/firm/law\n");
        assertThat(read(Map.of()).number("readers")).contains(3);
        assertThat(read(Map.of()).path("law.overlay")).contains(Path.of("/srv/firm/law"));
    }

    @Test
    void areOverruledByTheEnvironment() throws IOException {
        write("readers=3\n");
        assertThat(read(Map.of("RECOURSE_READERS", "5")).number("readers")).contains(5);
    }

    @Test
    void leaveVariablesOfOthersAlone() {
        assertThat(read(Map.of("RECOURSE_SERVICE_HOST", "10.0.0.1", "RECOURSE_HOME", "/x")))
                .isEqualTo(Settings.usual());
    }

    @Test
    void refuseAMisspeltKeyAndNameTheNearest() throws IOException {
        write("inbox.perid=1s\n");
        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("recourse.properties")
                .hasMessageContaining("\"inbox.perid\"")
                .hasMessageContaining("\"inbox.period\"");
    }

    @Test
    void refuseAValueOfAnotherKind() throws IOException {
        write("inbox.period=often\n");
        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("inbox.period")
                .hasMessageContaining("a span of time such as 500ms");
    }

    @Test
    void refuseANumberOutOfBounds() throws IOException {
        write("readers=0\n");
        assertThatThrownBy(() -> read(Map.of())).hasMessageContaining("readers is 0; it may be from 1 to 64");
    }

    @Test
    void keepSecretsInFilesAndOutOfTables() throws IOException {
        Files.writeString(home.resolve("db.secret"), "hunter2\n");
        write("store.password-file=" + home.resolve("db.secret")
                + "\nstore.url=jdbc:postgresql://u:pw@db/r?password=pw\n");
        Settings settings = read(Map.of());
        assertThat(settings.secret("store.password-file").orElseThrow().reveal())
                .isEqualTo("hunter2");
        assertThat(SettingsTable.of(settings).toString())
                .doesNotContain("hunter2")
                .doesNotContain("pw@")
                .doesNotContain("=pw");
    }

    @Test
    void areEachExplainedInTheTable() {
        assertThat(SettingsTable.of(Settings.usual()))
                .hasSize(SettingsShelf.shipped().settings().size())
                .allSatisfy(row -> assertThat(row.says()).endsWith("."));
    }

    private Settings read(Map<String, String> environment) {
        return new SettingsReader(SettingsShelf.shipped()).read(home, environment);
    }

    private void write(String text) throws IOException {
        Files.writeString(home.resolve(SettingsReader.FILE), text);
    }
}
