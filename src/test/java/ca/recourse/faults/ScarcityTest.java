package ca.recourse.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.recourse.casefile.journal.HomeFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines that give too little. */
@Tag("faults")
class ScarcityTest {

    @TempDir
    Path folder;

    @Test
    void losesNothingWhenItRunsOutOfMemory() throws Exception {
        List<byte[]> drops = new ArrayList<>(Batch.ofPages(10, 1).drops());
        drops.add("A letter that does not end.\n".repeat(2_000_000).getBytes(UTF_8));
        Batch batch = new Batch(drops);
        HomeFolder home = batch.droppedInto(folder.resolve("home"));
        try (RunningService service = RunningService.cramped(56, home.root())) {
            assertThat(service.endsBefore(
                            () -> Oracle.settled(home, batch.drops().size())))
                    .as("there was memory enough: give it less")
                    .isTrue();
        }
        batch.finish(home);
    }

    @Test
    void worksWithFewDescriptors() throws Exception {
        Batch batch = Batch.ofPages(30, 3);
        HomeFolder home = batch.droppedInto(folder.resolve("home"));
        List<String> few = List.of("bash", "-c", "ulimit -n 160; exec \"$@\"", "few");
        try (RunningService service = RunningService.under(few, Map.of(), home.root())) {
            service.endsBefore(() -> Oracle.settled(home, batch.drops().size()));
        }
        batch.finish(home);
    }

    @Test
    void losesNothingWhereNoMoreThreadsAreGiven() throws Exception {
        Path strace = Path.of("/usr/bin/strace");
        assumeTrue(Files.isExecutable(strace), "strace is not installed");
        for (int threads : List.of(25, 45)) {
            Batch batch = Batch.ofPages(6, 1);
            HomeFolder home = batch.droppedInto(folder.resolve("home-" + threads));
            List<String> few = List.of(
                    strace.toString(),
                    "-f",
                    "--seccomp-bpf",
                    "-qq",
                    "-o",
                    "/dev/null",
                    "-e",
                    "trace=clone,clone3",
                    "-e",
                    "inject=clone,clone3:error=EAGAIN:when=%d+".formatted(threads));
            try (RunningService service = RunningService.under(few, Map.of(), home.root())) {
                service.endsWithin(20);
            }
            batch.finish(home);
        }
    }
}
