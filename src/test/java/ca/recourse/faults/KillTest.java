package ca.recourse.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.recourse.casefile.journal.HomeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the service while it works. */
class KillTest {

    private static final int LETTERS = Integer.getInteger("faults.letters", 60);
    private static final int KILLS = Integer.getInteger("faults.kills", 4);
    private static final int COPIES = 5;
    private static final Duration LONG = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    @Test
    void losesDoublesAndAltersNothing() throws Exception {
        long seed = Long.getLong("faults.seed", System.nanoTime());
        List<byte[]> drops = drops();
        HomeFolder clean = dropped("clean", drops);
        HomeFolder killed = dropped("killed", drops);

        finish(clean, drops.size());
        killAtRandom(killed, new Random(seed));
        finish(killed, drops.size());

        assertThat(RunningService.exitOf("status", "--home", killed.root().toString()))
                .isZero();
        new Oracle(clean).accepts(drops);
        new Oracle(killed).accepts(drops);
        assertThat(Oracle.outbox(killed)).as("seed %d", seed).isEqualTo(Oracle.outbox(clean));
    }

    @Test
    void refusesASecondServiceAndStopsCleanlyWhenAsked() throws Exception {
        List<byte[]> drops = drops();
        HomeFolder home = dropped("home", drops);
        try (RunningService first = RunningService.over(home.root())) {
            await().atMost(LONG).until(() -> Files.exists(home.database()));

            assertThat(RunningService.exitOf("watch", "--home", home.root().toString()))
                    .isEqualTo(2);
            await().atMost(LONG).until(() -> !Oracle.outbox(home).isEmpty());
            assertThat(first.terminate()).isZero();
        }
        finish(home, drops.size());
        new Oracle(home).accepts(drops);
    }

    private static void killAtRandom(HomeFolder home, Random random) throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            try (RunningService service = RunningService.over(home.root())) {
                Thread.sleep(1500 + random.nextInt(4000));
                service.kill();
            }
        }
    }

    private static void finish(HomeFolder home, int drops) throws Exception {
        try (RunningService service = RunningService.over(home.root())) {
            await().pollInterval(Duration.ofMillis(500)).atMost(LONG).until(() -> Oracle.settled(home, drops));
            assertThat(service.terminate()).isZero();
        }
    }

    private HomeFolder dropped(String name, List<byte[]> drops) throws IOException {
        HomeFolder home = HomeFolder.at(folder.resolve(name));
        for (int drop = 0; drop < drops.size(); drop++) {
            Files.write(home.inbox().resolve("letter-%03d.txt".formatted(drop)), drops.get(drop));
        }
        return home;
    }

    // Small letters, no two alike, and after them exact copies of the first.
    private static List<byte[]> drops() {
        List<byte[]> drops = new ArrayList<>(
                IntStream.range(0, LETTERS).mapToObj(KillTest::letter).toList());
        drops.addAll(List.copyOf(drops.subList(0, COPIES)));
        return drops;
    }

    private static byte[] letter(int number) {
        return """
                Immigration, Refugees and Citizenship Canada

                Application no.: W3%08d
                Date: October %d, 2026

                Dear Applicant:

                Thank you for your interest in visiting Canada. Your application for a temporary resident visa
                is refused. I am not satisfied that you will leave Canada at the end of your stay, as stipulated
                in paragraph 179(b) of the IRPR, based on your family ties in your country of residence.

                Officer
                """.formatted(number, 1 + number % 28).getBytes(UTF_8);
    }
}
