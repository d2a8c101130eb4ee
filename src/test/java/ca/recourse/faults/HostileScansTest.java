package ca.recourse.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.recourse.bench.Block;
import ca.recourse.bench.Rendering;
import ca.recourse.casefile.journal.HomeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scans of every shape with twenty hostile files among them: each has its end, and no scan suffers for another. */
@Tag("faults")
class HostileScansTest {

    private static final int SCANS = Integer.getInteger("faults.scans", 24);
    private static final Duration LONG = Duration.ofHours(1);
    private static final List<Rendering> SHAPES = List.of(
            Rendering.SCAN_200, Rendering.G4, Rendering.PHOTO, Rendering.FAX, Rendering.SKEWED, Rendering.ROTATED);

    @TempDir
    Path folder;

    @Test
    void noScanIsLostAndEveryHostileFileIsAccountedFor() throws Exception {
        List<byte[]> hostile = HostileFiles.twenty();
        List<byte[]> drops = mixed(hostile);
        Batch batch = new Batch(drops);
        HomeFolder home = batch.droppedInto(folder.resolve("home"));
        try (RunningService service = RunningService.over(home.root())) {
            await().pollInterval(Duration.ofSeconds(1)).atMost(LONG).until(() -> Oracle.settled(home, drops.size()));
            assertThat(service.terminate()).isZero();
        }
        batch.judge(home);
        assertThat(quarantined(home))
                .as("no scan is quarantined")
                .doesNotContainAnyElementsOf(scans(batch, hostile.size()));
    }

    // The hostile ones lie between the others from the first to the last.
    private static List<byte[]> mixed(List<byte[]> hostile) {
        List<byte[]> drops = new ArrayList<>();
        for (int number = 0; number < SCANS; number++) {
            drops.add(scan(number));
            if (number < hostile.size()) {
                drops.add(hostile.get(number));
            }
        }
        return drops;
    }

    private static byte[] scan(int number) {
        List<Block> letter = Block.read(new String(Batch.letter(number), UTF_8));
        return SHAPES.get(number % SHAPES.size()).of(letter, number);
    }

    private static List<String> scans(Batch batch, int hostile) {
        return IntStream.range(0, SCANS)
                .mapToObj(number -> batch.name(number + Math.min(number, hostile)))
                .toList();
    }

    private static List<String> quarantined(HomeFolder home) throws IOException {
        try (var files = Files.list(home.quarantine())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
