package ca.recourse.intake.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a reader has used so far.
 *
 * @param work processor time of all its threads; nothing where the system does not tell
 * @param clock nanoseconds of a clock that only goes forward
 */
public record Vitals(Duration work, long clock) {

    private static final String RESIDENT = "VmRSS:";
    private static final int KILO = 1024;

    static Vitals of(ProcessHandle process) {
        return new Vitals(process.info().totalCpuDuration().orElse(Duration.ZERO), System.nanoTime());
    }

    Duration workSince(Vitals earlier) {
        return work.minus(earlier.work);
    }

    Duration timeSince(Vitals earlier) {
        return Duration.ofNanos(clock - earlier.clock);
    }

    /** The memory it holds in fact, in megabytes; nothing where the system does not tell. */
    public static long megabytes(ProcessHandle process) {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try (var lines = Files.lines(status)) {
            Optional<String> resident =
                    lines.filter(line -> line.startsWith(RESIDENT)).findFirst();
            return resident.map(line -> line.replaceAll("\\D", ""))
                    .map(Long::parseLong)
                    .map(kilobytes -> kilobytes / KILO)
                    .orElse(0L);
        } catch (IOException | UncheckedIOException e) {
            // No such file system, or the process has just ended: there is nothing to count.
            return 0;
        }
    }
}
