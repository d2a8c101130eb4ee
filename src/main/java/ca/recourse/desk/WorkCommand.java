package ca.recourse.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code recourse work}: letters are read until the process is told to stop. */
final class WorkCommand {

    private static final Logger LOG = LoggerFactory.getLogger(WorkCommand.class);

    private final Office office;
    private final PrintWriter out;

    WorkCommand(Office office, PrintWriter out) {
        this.office = office;
        this.out = out;
    }

    int run(WorkOptions said) {
        Path home = HomeOption.folder(said);
        AutoCloseable work = office.work(home);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(work, stopped), "stop"));
        out.println("ready work=" + home);
        out.flush();
        try {
            stopped.await();
            return ExitCode.ALL_READ;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.OUR_FAILURE;
        }
    }

    private static void stop(AutoCloseable work, CountDownLatch stopped) {
        int code = ExitCode.ALL_READ;
        try {
            work.close();
        } catch (Exception e) {
            LOG.warn("the work could not be put down cleanly; the broker gives it to another machine", e);
            code = ExitCode.OUR_FAILURE;
        }
        stopped.countDown();
        // A clean stop is a success; without this the JVM would report the signal.
        Runtime.getRuntime().halt(code);
    }
}
