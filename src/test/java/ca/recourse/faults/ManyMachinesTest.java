package ca.recourse.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.Store;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One machine with doors and three that read, over a real broker and a real PostgreSQL, killed while they work. */
@Tag("faults")
class ManyMachinesTest {

    private static final int LETTERS = Integer.getInteger("faults.shared", 60);
    private static final int KILLS = Integer.getInteger("faults.shared.kills", 4);

    @TempDir
    Path folder;

    @Test
    void readEachLetterOnceThoughTheyAndTheBrokerAreKilled() throws Exception {
        long seed = Long.getLong("faults.seed", System.nanoTime());
        Batch batch = Batch.ofPages(LETTERS, 5);
        HomeFolder clean = batch.droppedInto(folder.resolve("clean"));
        batch.finish(clean);
        HomeFolder home = batch.droppedInto(folder.resolve("home"));
        int port = BrokerProcess.freePort();
        BrokerProcess broker = BrokerProcess.start(folder.resolve("broker"), port);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            Files.writeString(
                    home.settings(),
                    "store.url=%s%nqueue.url=tcp://127.0.0.1:%d%n".formatted(url.replace("\\", "/"), port));
            Store store =
                    new Store(home.database(), Optional.of(new Store.Server(url, Optional.empty(), Optional.empty())));
            try (RunningService doors = RunningService.over(home.root())) {
                doors.awaitReady();
                List<RunningService> workers = workers(home, 3);
                await().atMost(Batch.LONG).until(() -> !Oracle.outbox(home).isEmpty());
                Random random = new Random(seed);
                for (int kill = 0; kill < KILLS; kill++) {
                    Thread.sleep(1500 + random.nextInt(2500));
                    int victim = random.nextInt(3);
                    workers.remove(victim).kill();
                    workers.addAll(workers(home, 1));
                    if (kill == KILLS / 2) {
                        broker.kill();
                        broker = BrokerProcess.start(folder.resolve("broker"), port);
                    }
                }
                await().pollInterval(Duration.ofSeconds(1))
                        .atMost(Batch.LONG)
                        .until(() -> Oracle.settled(store, batch.drops().size()));
                for (RunningService worker : workers) {
                    assertThat(worker.terminate()).isZero();
                }
                assertThat(doors.terminate()).isZero();
            }
            try (Database database = store.look()) {
                new Oracle(home, database).accepts(batch.drops());
            }
            assertThat(batch.outbox(home)).as("seed %d", seed).isEqualTo(batch.outbox(clean));
        } finally {
            broker.kill();
        }
    }

    private static List<RunningService> workers(HomeFolder home, int number) throws Exception {
        List<RunningService> workers = new ArrayList<>();
        for (int worker = 0; worker < number; worker++) {
            workers.add(RunningService.worker(home.root()));
        }
        return workers;
    }
}
