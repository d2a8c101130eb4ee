package ca.recourse.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real program in a process of its own, watching a home until it is stopped or killed. */
final class RunningService implements AutoCloseable {

    private static final int STOP_SECONDS = 60;

    private final Process process;

    private RunningService(Process process) {
        this.process = process;
    }

    static RunningService over(Path home) throws IOException {
        return new RunningService(command("watch", "--home", home.toString()));
    }

    /** Run one command of the program to its end. */
    static int exitOf(String... words) throws IOException, InterruptedException {
        return command(words).waitFor();
    }

    private static Process command(String... words) throws IOException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Drecourse.root=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "ca.recourse.Main");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(java));
        builder.command().addAll(List.of(words));
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** End it as the power going out would end a process: nothing of it runs any more. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ask it to stop, and say how it ended. */
    int terminate() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the service does not stop when it is asked to");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
