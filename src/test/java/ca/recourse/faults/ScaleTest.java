package ca.recourse.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.casefile.journal.HomeFolder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bench scale} over a real broker and a real PostgreSQL. */
@Tag("faults")
class ScaleTest {

    private static final String WORKERS = System.getProperty("faults.scale", "1,2");
    private static final String LETTERS = System.getProperty("faults.scale.letters", "20");

    @TempDir
    Path folder;

    @Test
    void printsALineForEachNumberOfWorkersAndLeavesNothingBehind() throws Exception {
        HomeFolder home = HomeFolder.at(folder.resolve("home"));
        int port = BrokerProcess.freePort();
        try (BrokerProcess broker = BrokerProcess.start(folder.resolve("broker"), port);
                EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            Files.writeString(home.settings(), "store.url=%s%nqueue.url=tcp://127.0.0.1:%d%n".formatted(url, port));
            String said = RunningService.saidBy(
                    "bench",
                    "scale",
                    "--workers",
                    WORKERS,
                    "--letters",
                    LETTERS,
                    "--home",
                    home.root().toString());
            Files.writeString(Path.of("target", "scale.txt"), said, UTF_8);
            assertThat(said.lines().filter(line -> line.contains("x")).toList()).hasSameSizeAs(WORKERS.split(",", -1));
            assertThat(said).contains("1.00x");
            assertThat(schemas(postgres)).isEqualTo("public");
        }
    }

    private static String schemas(EmbeddedPostgres postgres) throws Exception {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select string_agg(schema_name, ',') from"
                        + " information_schema.schemata where schema_name !~ '^(pg_|information_schema)'")) {
            found.next();
            return found.getString(1);
        }
    }
}
