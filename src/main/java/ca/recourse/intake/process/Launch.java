package ca.recourse.intake.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a reader process is started: from the same class path, with bounded memory and without our secrets.
 *
 * @param program whose {@code main} is run
 * @param limits of its memory
 * @param complaints where goes what it says of itself
 */
public record Launch(Class<?> program, Limits limits, ProcessBuilder.Redirect complaints) {

    /** Options of the Java machine that the launcher says help to start faster, one a line. */
    static final String START_OPTIONS = "recourse.start";

    private static final List<String> TOLD =
            List.of("recourse.tessdata", "org.bytedeco.javacpp.cachedir", "java.io.tmpdir", "user.home");
    // No password, token or address of ours is among these.
    private static final Set<String> INHERITED =
            Set.of("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TESSDATA_PREFIX", "TMPDIR", "TZ", "SystemRoot");

    /** A program whose complaints stand beside ours. */
    public Launch(Class<?> program, Limits limits) {
        this(program, limits, ProcessBuilder.Redirect.INHERIT);
    }

    /** A new process of it. */
    public Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.environment().keySet().retainAll(INHERITED);
        // One page on each core: a page on two threads is slower than two pages side by side.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        return builder.redirectError(complaints).start();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // What a dying process writes could hold a letter.
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-CreateCoredumpOnCrash",
                // Its last words must not be taken for an answer.
                "-XX:+DisplayVMOutputToStderr",
                "-Djava.awt.headless=true"));
        command.addAll(startOptions());
        TOLD.stream().filter(name -> System.getProperty(name) != null).forEach(name -> command.add(told(name)));
        command.addAll(List.of("-cp", classPath(), program.getName()));
        return command;
    }

    private static List<String> startOptions() {
        return System.getProperty(START_OPTIONS, "")
                .lines()
                .filter(option -> !option.isBlank())
                .toList();
    }

    private static String told(String name) {
        return "-D%s=%s".formatted(name, System.getProperty(name));
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
