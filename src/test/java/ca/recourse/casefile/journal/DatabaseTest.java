package ca.recourse.casefile.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void isNotBegunWhileItsFileIsStillEmpty() throws Exception {
        Path file = folder.resolve("journal.db");
        Store store = new Store(file, Optional.empty());
        assertThat(store.isBegun()).isFalse();

        Files.createFile(file);
        assertThat(store.isBegun()).isFalse();

        store.open().close();
        assertThat(store.isBegun()).isTrue();
    }

    @Test
    void isNotBegunAnewWhereOriginalsAreKept() throws Exception {
        HomeFolder home = new HomeFolder(folder);
        Files.createDirectories(home.originals().resolve("ab"));
        Files.writeString(home.originals().resolve("ab/letter"), "kept");
        Files.createDirectories(home.database().getParent());
        Files.createFile(home.database());

        assertThatThrownBy(() -> home.refuseWithoutJournal(new Store(home.database(), Optional.empty())))
                .hasMessageContaining("is gone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4"})
    void bringsAHomeOfEveryEarlierProgramUpToDateWithWhatItHolds(String version) {
        Path file = folder.resolve("journal.db");
        older(file, version);

        try (Database database = Database.open(file)) {
            assertThat(database.integrity()).isEqualTo("ok");
            assertThat(database.jdbi()
                            .<List<String>, RuntimeException>withHandle(
                                    handle -> handle.createQuery("select sha256 from original")
                                            .mapTo(String.class)
                                            .list()))
                    .containsExactly("abc");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**rehearsal*");
    }

    @Test
    void leavesAStoreAsItWasWhenItsCopyCannotBeBroughtUpToDate() throws Exception {
        Path file = folder.resolve("journal.db");
        older(file, "1");
        // A table of that name is in the way of the next step.
        Jdbi.create("jdbc:sqlite:" + file).useHandle(handle -> handle.execute("create table letter (x integer)"));

        assertThatThrownBy(() -> Database.open(file)).hasMessageContaining("left as it is");
        assertThat(flyway(file, "1").info().current().getVersion().getVersion()).isEqualTo("1");
        assertThat(folder).isDirectoryNotContaining("glob:**rehearsal*");
    }

    @Test
    void refusesAHomeThatANewerProgramWrote() {
        Path file = folder.resolve("journal.db");
        Database.open(file).close();
        Jdbi.create("jdbc:sqlite:" + file)
                .useHandle(handle -> handle.execute("insert into flyway_schema_history (installed_rank, version,"
                        + " description, type, script, checksum, installed_by, execution_time, success)"
                        + " values (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', 1, 1)"));

        assertThatThrownBy(() -> Database.open(file)).hasMessageContaining("newer program");
    }

    private static void older(Path file, String version) {
        flyway(file, version).migrate();
        Jdbi.create("jdbc:sqlite:" + file)
                .useHandle(handle ->
                        handle.execute("insert into original (sha256, byte_size, state, first_receipt, arrived_at)"
                                + " values ('abc', 3, 'arrived', 'r', '2026-01-01T00:00:00.000Z')"));
    }

    private static Flyway flyway(Path file, String version) {
        return Flyway.configure()
                .dataSource("jdbc:sqlite:" + file, null, null)
                .locations(
                        "classpath:ca/recourse/casefile/journal/migration",
                        "classpath:ca/recourse/casefile/journal/sqlite")
                .target(version)
                .loggers("slf4j")
                .load();
    }
}
