package ca.recourse.casefile.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.Store;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitoringTest {

    private static final Path SHIPPED = Path.of("src/main/release/monitoring");
    private static final Pattern FIGURE = Pattern.compile("\\b(?:recourse|jvm|process|system)_[a-z_]+");

    @TempDir
    Path folder;

    @Test
    void theAlertsAndTheDashboardAskOnlyForFiguresThatThereAre() throws IOException {
        String alerts = Files.readString(SHIPPED.resolve("alerts.yaml"));
        String dashboard = Files.readString(SHIPPED.resolve("grafana.json"));

        assertThat(figures(alerts)).hasSizeGreaterThan(3);
        assertThat(scraped()).containsAll(figures(alerts)).containsAll(figures(dashboard));
    }

    @Test
    void everyAlertSaysWhatAPersonCanDo() throws IOException {
        new YAMLMapper()
                .readTree(SHIPPED.resolve("alerts.yaml").toFile())
                .findValues("annotations")
                .forEach(said -> assertThat(said.path("action").asText()).isNotBlank());
    }

    @Test
    void everyPanelOfTheDashboardShowsSomething() throws IOException {
        new ObjectMapper()
                .readTree(SHIPPED.resolve("grafana.json").toFile())
                .path("panels")
                .forEach(panel -> assertThat(panel.findValuesAsText("expr")).isNotEmpty());
    }

    private static Set<String> figures(String text) {
        return new TreeSet<>(FIGURE.matcher(text.replaceAll("uid\": \"recourse", ""))
                .results()
                .map(MatchResult::group)
                .toList());
    }

    private List<String> scraped() {
        HomeFolder home = HomeFolder.at(folder.resolve("home"));
        Store store = new Store(home.database(), Optional.empty());
        try (Database database = store.open()) {
            return new TreeSet<>(figures(new Metrics(home, database, Clock.systemUTC()).text()))
                    .stream().toList();
        }
    }
}
