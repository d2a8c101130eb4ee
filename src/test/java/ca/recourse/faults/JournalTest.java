package ca.recourse.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal that is held, damaged, gone, or of yesterday. */
@Tag("faults")
class JournalTest {

    @TempDir
    Path folder;

    @Test
    void waitsForAJournalThatAnotherHolds() throws Exception {
        Batch batch = Batch.ofPages(6, 1);
        HomeFolder home = HomeFolder.at(folder.resolve("home"));
        try (RunningService service = RunningService.over(home.root())) {
            service.awaitReady();
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + home.database());
                    var statement = other.createStatement()) {
                statement.execute("begin immediate");
                batch.dropInto(home);
                // Longer than anybody waits for the lock.
                service.endsWithin(40);
                statement.execute("rollback");
            }
            service.endsBefore(() -> Oracle.settled(home, batch.drops().size()));
        }
        batch.finish(home);
    }

    @Test
    void doesNotBeginAnewOverADamagedJournal() throws Exception {
        beginsOnlyWhenRebuilt(journal -> Files.write(journal, new byte[5000]));
    }

    @Test
    void doesNotBeginAnewWhereTheJournalIsGone() throws Exception {
        beginsOnlyWhenRebuilt(journal -> {
            Files.delete(journal);
            Files.deleteIfExists(journal.resolveSibling("journal.db-wal"));
            Files.deleteIfExists(journal.resolveSibling("journal.db-shm"));
        });
    }

    /** What befalls a journal. */
    private interface Accident {

        void befalls(Path journal) throws Exception;
    }

    private void beginsOnlyWhenRebuilt(Accident accident) throws Exception {
        Batch batch = Batch.ofPages(5, 1);
        HomeFolder home = batch.droppedInto(folder.resolve("home"));
        batch.finish(home);
        Map<String, String> before = Oracle.outbox(home);
        accident.befalls(home.database());

        assertThat(RunningService.exitOf("watch", "--home", home.root().toString()))
                .isEqualTo(2);
        assertThat(RunningService.exitOf("rebuild", "--home", home.root().toString()))
                .isZero();
        batch.finish(home);
        assertThat(Oracle.outbox(home)).isEqualTo(before);
    }

    @Test
    void isMadeAnewAfterItWasDeletedUnderTheService() throws Exception {
        Batch batch = Batch.ofPages(10, 2);
        HomeFolder home = batch.droppedInto(folder.resolve("home"));
        try (RunningService service = RunningService.over(home.root())) {
            await().atMost(Batch.LONG).until(() -> !Oracle.outbox(home).isEmpty());
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(home.database().resolveSibling("journal.db" + ending));
            }
            service.endsWithin(5);
        }
        assertThat(RunningService.exitOf("rebuild", "--home", home.root().toString()))
                .isZero();
        batch.finish(home);
    }

    @Test
    void findsAllOfTodayOnceYesterdayIsRestored() throws Exception {
        Batch batch = Batch.ofPages(30, 0);
        HomeFolder home = batch.droppedInto(folder.resolve("home"));
        Path backup = folder.resolve("backup");
        try (RunningService service = RunningService.over(home.root())) {
            await().atMost(Batch.LONG).until(() -> !Oracle.outbox(home).isEmpty());
            assertThat(RunningService.exitOf(
                            "backup", backup.toString(), "--home", home.root().toString()))
                    .isZero();
        }
        batch.finish(home);

        HomeFolder restored = HomeFolder.at(folder.resolve("restored"));
        assertThat(RunningService.exitOf(
                        "restore", backup.toString(), "--home", restored.root().toString()))
                .isZero();
        int known = receipts(restored);
        batch.dropInto(restored);
        try (RunningService service = RunningService.over(restored.root())) {
            service.endsBefore(() -> Oracle.settled(restored, known + 30));
            assertThat(service.terminate()).isZero();
        }
        assertThat(known).isPositive();
        assertThat(Oracle.outbox(restored)).isEqualTo(Oracle.outbox(home));
    }

    private static int receipts(HomeFolder home) {
        return Database.look(home.database())
                .jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from receipt")
                        .mapTo(Integer.class)
                        .one());
    }
}
