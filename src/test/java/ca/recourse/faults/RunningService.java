package ca.recourse.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** The real program in a process of its own, watching a home until it is stopped or killed. */
final class RunningService implements AutoCloseable {

    private static final int STOP_SECONDS = 90;

    private final Process process;

    private final boolean traced;

    private RunningService(Process process, boolean traced) {
        this.process = process;
        this.traced = traced;
    }

    static RunningService over(Path home) throws IOException {
        return under(List.of(), Map.of(), home);
    }

    /**
     * A service that another program starts, such as one that makes system calls fail.
     *
     * @param starter the other program with its words; it is given the rest of the line
     */
    static RunningService under(List<String> starter, Map<String, String> environment, Path home) throws IOException {
        return new RunningService(
                command(starter, environment, "watch", "--home", home.toString()),
                starter.stream()
                        .findFirst()
                        .filter(word -> word.endsWith("strace"))
                        .isPresent());
    }

    /** A service that may use no more than so many megabytes for itself. */
    static RunningService cramped(int megabytes, Path home) throws IOException {
        return under(List.of(), Map.of("RECOURSE_TEST_HEAP", megabytes + "m"), home);
    }

    /** A machine that only reads. */
    static RunningService worker(Path home) throws IOException {
        return new RunningService(command(List.of(), Map.of(), "work", "--home", home.toString()), false);
    }

    /** Any command, to be killed. */
    static RunningService of(String... words) throws IOException {
        return new RunningService(command(List.of(), Map.of(), words), false);
    }

    /** Run one command of the program to its end. */
    static int exitOf(String... words) throws IOException, InterruptedException {
        return command(List.of(), Map.of(), words).waitFor();
    }

    /** Run one command of the program to its end; what it printed. */
    static String saidBy(String... words) throws IOException {
        Process process = command(List.of(), Map.of(), words);
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    private static Process command(List<String> starter, Map<String, String> environment, String... words)
            throws IOException {
        List<String> line = new ArrayList<>(starter);
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + environment.getOrDefault("RECOURSE_TEST_HEAP", "512m"),
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Drecourse.workers=" + environment.getOrDefault("RECOURSE_TEST_READERS", "2"),
                "-Drecourse.root=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "ca.recourse.Main"));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().putAll(environment);
        builder.environment().keySet().removeIf(name -> name.startsWith("RECOURSE_TEST_"));
        return builder.redirectError(log(words[0])).start();
    }

    /** Where what a process says of itself goes: nowhere, or to a file in the folder that {@code faults.logs} names. */
    static ProcessBuilder.Redirect log(String name) throws IOException {
        String folder = System.getProperty("faults.logs", "");
        return folder.isEmpty()
                ? ProcessBuilder.Redirect.DISCARD
                : ProcessBuilder.Redirect.to(Files.createTempFile(Path.of(folder), name + "-", ".log")
                        .toFile());
    }

    /** Wait until it says that it takes letters. */
    void awaitReady() throws IOException {
        if (process.inputReader().readLine() == null) {
            throw new IOException("the service ended before it took letters");
        }
    }

    /** Wait until it ends by itself or this comes true; whether it ended. */
    boolean endsBefore(Callable<Boolean> event) throws Exception {
        while (process.isAlive() && !event.call()) {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        return !process.isAlive();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Wait until it ends by itself; whether it did in time. */
    boolean endsWithin(int seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    int exit() {
        return process.exitValue();
    }

    /** Send it a signal such as {@code STOP}. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** End it as the power going out would end a process: nothing of it runs any more. */
    void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** Ask it to stop, and say how it ended. */
    int terminate() throws InterruptedException {
        asked().destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the service does not stop when it is asked to");
        }
        return process.exitValue();
    }

    // A tracer keeps signals to itself; what it traces is its only child.
    private ProcessHandle asked() {
        return traced ? process.children().findFirst().orElse(process.toHandle()) : process.toHandle();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
