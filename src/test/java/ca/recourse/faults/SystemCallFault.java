package ca.recourse.faults;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What {@code strace} does to system calls.
 *
 * @param calls the calls, as strace lists them
 * @param what  what happens, as strace writes it
 * @param when  the Nth of each of these calls in each thread, from 1
 */
record SystemCallFault(String calls, String what, int when) {

    private static final Path STRACE = Path.of("/usr/bin/strace");

    // "12100 pwrite64(17, ..."; the second half of a call that was interrupted says "resumed" instead.
    private static final Pattern CALL = Pattern.compile("(?m)^(\\d+ +\\w+)\\(");

    static boolean isPossible() {
        return Files.isExecutable(STRACE);
    }

    /** The words before those of the program; every call goes down in the log. */
    List<String> starter(Path log) {
        // The filter in the kernel stops at these calls only: the rest of the program runs at its own speed.
        return List.of(
                STRACE.toString(),
                "-f",
                "--seccomp-bpf",
                "-qq",
                "-o",
                log.toString(),
                "-e",
                "trace=" + calls,
                "-e",
                "inject=%s:%s:when=%d".formatted(calls, what, when));
    }

    /** Whether any thread of that run came as far. */
    boolean touched(Path log) throws IOException {
        return CALL
                .matcher(Files.readString(log))
                .results()
                .collect(groupingBy((MatchResult call) -> call.group(1), counting()))
                .values()
                .stream()
                .anyMatch(calls -> calls >= when);
    }
}
