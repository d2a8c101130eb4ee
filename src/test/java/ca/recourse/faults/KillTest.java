package ca.recourse.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.recourse.casefile.journal.HomeFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the service while it works. */
class KillTest {

    private static final int LETTERS = Integer.getInteger("faults.letters", 200);
    private static final int KILLS = Integer.getInteger("faults.kills", 4);
    private static final int COPIES = 5;

    @TempDir
    Path folder;

    private final Batch batch = Batch.of(LETTERS, COPIES);

    @Test
    void losesDoublesAndAltersNothing() throws Exception {
        long seed = Long.getLong("faults.seed", System.nanoTime());
        HomeFolder clean = batch.droppedInto(folder.resolve("clean"));
        HomeFolder killed = batch.droppedInto(folder.resolve("killed"));

        batch.finish(clean);
        killAtRandom(killed, new Random(seed));
        batch.finish(killed);

        assertThat(batch.outbox(killed)).as("seed %d", seed).isEqualTo(batch.outbox(clean));
    }

    @Test
    void refusesASecondServiceAndStopsCleanlyWhenAsked() throws Exception {
        HomeFolder home = batch.droppedInto(folder.resolve("home"));
        try (RunningService first = RunningService.over(home.root())) {
            await().atMost(Batch.LONG).until(() -> Files.exists(home.database()));

            assertThat(RunningService.exitOf("watch", "--home", home.root().toString()))
                    .isEqualTo(2);
            await().atMost(Batch.LONG).until(() -> !Oracle.outbox(home).isEmpty());
            assertThat(first.terminate()).isZero();
        }
        batch.finish(home);
    }

    private static void killAtRandom(HomeFolder home, Random random) throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            try (RunningService service = RunningService.over(home.root())) {
                Thread.sleep(1500 + random.nextInt(4000));
                service.kill();
            }
        }
    }
}
