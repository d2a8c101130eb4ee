package ca.recourse.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.recourse.casefile.journal.HomeFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the service, or fails it, at chosen system calls. */
@Tag("faults")
class SystemCallTest {

    private static final int POINTS = Integer.getInteger("faults.points", 40);
    private static final int DEEPEST = 120;
    private static final int WORK_SECONDS = 25;

    private static final List<String> CALLS =
            List.of("rename,renameat,renameat2,link,linkat", "unlink,unlinkat", "fsync,fdatasync", "pwrite64", "write");
    private static final List<String> FAULTS = List.of("signal=KILL", "error=EIO", "error=ENOSPC");

    @TempDir
    Path folder;

    @Test
    void losesNothingWhereverACallFails() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")), "strace is not installed");
        long seed = Long.getLong("faults.seed", System.nanoTime());
        Random random = new Random(seed);
        Batch batch = Batch.of(4, 1);
        HomeFolder clean = batch.droppedInto(folder.resolve("clean"));
        batch.finish(clean);
        for (int point = 0; point < POINTS; point++) {
            String inject = "inject=%s:%s:when=%d"
                    .formatted(pick(CALLS, random), pick(FAULTS, random), 1 + random.nextInt(DEEPEST));
            HomeFolder home = batch.droppedInto(folder.resolve("point-" + point));
            faulted(home, inject);
            batch.finish(home);
            assertThat(Oracle.outbox(home)).as("%s, seed %d", inject, seed).isEqualTo(Oracle.outbox(clean));
        }
    }

    private void faulted(HomeFolder home, String inject) throws Exception {
        List<String> starter = List.of("/usr/bin/strace", "-f", "-qq", "-o", "/dev/null", "-e", inject);
        try (RunningService service = RunningService.under(starter, Map.of(), home.root())) {
            service.endsWithin(WORK_SECONDS);
        }
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
