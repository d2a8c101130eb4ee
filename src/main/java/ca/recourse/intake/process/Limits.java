package ca.recourse.intake.process;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How much one file may cost its reader before the reader is ended.
 *
 * <p>Time is counted on the processor first: on a busy machine a sound letter takes long by the clock, and must come out
 * the same.
 *
 * @param heapMegabytes Java memory of a reader
 * @param memoryMegabytes all memory of a reader, that of the engine included
 * @param silentWork processor time without another page done
 * @param silence time by the clock without another page done and with hardly any work
 * @param work processor time for one file, or for one stretch of a long one
 */
public record Limits(int heapMegabytes, int memoryMegabytes, Duration silentWork, Duration silence, Duration work) {

    /** Enough for the largest picture that is read; a page of a scan takes half a second, a dense one three. */
    public static final Limits USUAL =
            new Limits(768, 1600, Duration.ofSeconds(40), Duration.ofMinutes(5), Duration.ofMinutes(5));

    public Limits {
        requireNonNull(silentWork, "silentWork");
        requireNonNull(silence, "silence");
        requireNonNull(work, "work");
        if (heapMegabytes < 32 || memoryMegabytes <= heapMegabytes) {
            throw new IllegalArgumentException(
                    "a reader with %d MB of heap needs more than %d MB".formatted(heapMegabytes, memoryMegabytes));
        }
    }
}
