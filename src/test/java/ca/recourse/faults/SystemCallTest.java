package ca.recourse.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.recourse.casefile.journal.HomeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Kills the service, or fails it, at system calls: at a few drawn ones in every build, at every one in the profile. */
class SystemCallTest {

    private static final int POINTS = Integer.getInteger("faults.points", 4);
    private static final int DEEPEST = 120;
    private static final int AT_ONCE = 4;
    private static final Map<String, String> ONE_READER = Map.of("RECOURSE_TEST_READERS", "1");

    private static final List<String> CALLS =
            List.of("rename,renameat,renameat2,link,linkat", "unlink,unlinkat", "fsync,fdatasync", "pwrite64", "write");
    private static final List<String> KILL = List.of("signal=KILL");
    private static final List<String> ERRORS = List.of("error=EIO", "error=ENOSPC");
    private static final List<String> FAULTS =
            Stream.of(KILL, ERRORS).flatMap(List::stream).toList();

    @TempDir
    Path folder;

    @BeforeEach
    void needsTheTracer() {
        assumeTrue(SystemCallFault.isPossible(), "strace is not installed");
    }

    @Test
    void losesNothingWhereverACallFails() throws Exception {
        long seed = Long.getLong("faults.seed", System.nanoTime());
        Random random = new Random(seed);
        Batch batch = Batch.ofPages(4, 1);
        Map<String, String> clean = cleanly(batch);
        for (int point = 0; point < POINTS; point++) {
            var fault = new SystemCallFault(pick(CALLS, random), pick(FAULTS, random), 1 + random.nextInt(DEEPEST));
            HomeFolder home = batch.droppedInto(folder.resolve("point-" + point));
            finish(batch, home, fault);
            assertThat(batch.outbox(home)).as("%s, seed %d", fault, seed).isEqualTo(clean);
        }
    }

    static Stream<Arguments> everyCallAndFault() {
        return CALLS.stream().flatMap(calls -> Stream.of(KILL, ERRORS).map(faults -> Arguments.of(calls, faults)));
    }

    // The home is one that was in use: making a new database alone writes some four hundred times.
    @ParameterizedTest
    @MethodSource("everyCallAndFault")
    @Tag("faults")
    void losesNothingAtAnyCallOfARun(String calls, List<String> faults) throws Exception {
        Batch batch = Batch.ofPages(1, 1);
        Map<String, String> clean = cleanly(batch);
        HomeFolder used = inUse(folder.resolve("used"));
        try (var runs = new Runs(Executors.newFixedThreadPool(AT_ONCE))) {
            boolean touched = true;
            for (int first = 1; touched; first += AT_ONCE) {
                touched = runs.all(IntStream.range(first, first + AT_ONCE)
                        .mapToObj(when -> new SystemCallFault(calls, faults.get(when % faults.size()), when))
                        .map(fault -> touches(batch, used, fault, clean)));
            }
        }
    }

    /** Whether a run came as far as the fault; that it ended as one without a fault is asserted. */
    private Callable<Boolean> touches(Batch batch, HomeFolder used, SystemCallFault fault, Map<String, String> clean) {
        return () -> {
            HomeFolder home = copied(used, folder.resolve("call-" + fault.when()));
            batch.dropInto(home);
            boolean touched = fault.touched(finish(batch, home, fault));
            assertThat(batch.outbox(home)).as("%s", fault).isEqualTo(clean);
            return touched;
        };
    }

    /** Runs beside one another: each waits for the program more than it works. */
    private record Runs(ExecutorService threads) implements AutoCloseable {

        /** Whether all of these hold; the failure of one is thrown. */
        boolean all(Stream<Callable<Boolean>> runs) throws InterruptedException, ExecutionException {
            boolean all = true;
            for (Future<Boolean> run : threads.invokeAll(runs.toList())) {
                all &= run.get();
            }
            return all;
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }

    private static HomeFolder inUse(Path root) throws Exception {
        HomeFolder home = HomeFolder.at(root);
        Batch.ofPages(0, 0).finish(home);
        return home;
    }

    private static HomeFolder copied(HomeFolder home, Path root) throws IOException {
        PathUtils.copyDirectory(home.root(), root);
        return HomeFolder.at(root);
    }

    private Map<String, String> cleanly(Batch batch) throws Exception {
        HomeFolder home = batch.droppedInto(folder.resolve("clean"));
        batch.finish(home);
        return batch.outbox(home);
    }

    // However it went, it is started again without the fault: a file that could not be deleted is deleted then.
    private Path finish(Batch batch, HomeFolder home, SystemCallFault fault) throws Exception {
        Path calls = Files.createTempFile(folder, "calls-", ".log");
        try (RunningService service = RunningService.under(fault.starter(calls), ONE_READER, home.root())) {
            int drops = batch.drops().size();
            if (!service.endsBefore(() -> Oracle.settled(home, drops))) {
                service.terminate();
            }
        }
        batch.finish(home);
        return calls;
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
