package ca.recourse.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The most memory that we and each of our readers ever held. */
final class Memory {

    private static final String PEAK = "VmHWM:";
    private static final int KILO = 1024;

    private Memory() {}

    static String peaks() {
        ProcessHandle own = ProcessHandle.current();
        return Stream.concat(Stream.of(own), own.children())
                .map(process -> peak(process) + " MB")
                .collect(Collectors.joining(", "));
    }

    // Only Linux says; elsewhere nothing is known.
    private static long peak(ProcessHandle process) {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILO)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
