package ca.recourse.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.recourse.casefile.journal.HomeFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the service, or fails it, at chosen system calls. */
class SystemCallTest {

    private static final int POINTS = Integer.getInteger("faults.points", 4);
    private static final int DEEPEST = 120;
    private static final Path STRACE = Path.of("/usr/bin/strace");

    private static final List<String> CALLS =
            List.of("rename,renameat,renameat2,link,linkat", "unlink,unlinkat", "fsync,fdatasync", "pwrite64", "write");
    private static final List<String> FAULTS = List.of("signal=KILL", "error=EIO", "error=ENOSPC");

    /** What happens to the Nth of these calls. */
    private record Fault(String calls, String what, int when) {

        // The filter in the kernel stops at these calls only: the rest of the program runs at its own speed.
        List<String> starter() {
            return List.of(
                    STRACE.toString(),
                    "-f",
                    "--seccomp-bpf",
                    "-qq",
                    "-o",
                    "/dev/null",
                    "-e",
                    "trace=" + calls,
                    "-e",
                    "inject=%s:%s:when=%d".formatted(calls, what, when));
        }
    }

    @TempDir
    Path folder;

    @Test
    void losesNothingWhereverACallFails() throws Exception {
        assumeTrue(Files.isExecutable(STRACE), "strace is not installed");
        long seed = Long.getLong("faults.seed", System.nanoTime());
        Random random = new Random(seed);
        Batch batch = Batch.ofPages(4, 1);
        HomeFolder clean = batch.droppedInto(folder.resolve("clean"));
        batch.finish(clean);
        for (int point = 0; point < POINTS; point++) {
            Fault fault = new Fault(pick(CALLS, random), pick(FAULTS, random), 1 + random.nextInt(DEEPEST));
            HomeFolder home = batch.droppedInto(folder.resolve("point-" + point));
            finish(batch, home, fault);
            assertThat(batch.outbox(home)).as("%s, seed %d", fault, seed).isEqualTo(batch.outbox(clean));
        }
    }

    // However it went, it is started again without the fault: a file that could not be deleted is deleted then.
    private static void finish(Batch batch, HomeFolder home, Fault fault) throws Exception {
        try (RunningService service = RunningService.under(fault.starter(), Map.of(), home.root())) {
            int drops = batch.drops().size();
            if (!service.endsBefore(() -> Oracle.settled(home, drops))) {
                service.terminate();
            }
        }
        batch.finish(home);
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
