package ca.recourse.desk;

import ca.recourse.settings.Settings;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** {@code recourse watch} and {@code recourse desk}: the doors stay open until the process is told to stop. */
final class WatchCommand {

    private final Office office;
    private final PrintWriter out;

    WatchCommand(Office office, PrintWriter out) {
        this.office = office;
        this.out = out;
    }

    int run(WatchOptions said) {
        return serve(said, new Taken(said.port(), !said.noDesk(), false));
    }

    /** The desk alone: the inbox and the mailboxes are left as they are. */
    int run(DeskOptions said) {
        return serve(said, new Taken(said.port(), true, true));
    }

    /** What was said of the desk. */
    private record Taken(Optional<Integer> port, boolean desk, boolean alone) {}

    private int serve(HomeOption said, Taken taken) {
        Service service = office.watch(HomeOption.folder(said), seat(said, taken));
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(service, stopped), "stop"));
        out.println("ready inbox=%s desk=%s"
                .formatted(
                        taken.alone() ? "-" : service.inbox(),
                        service.desk().map(URI::toString).orElse("-")));
        out.flush();
        return untilStopped(stopped);
    }

    // What is said on the command line goes before what is set.
    private static Seat seat(HomeOption said, Taken taken) {
        Settings settings = Settings.of(HomeOption.folder(said));
        int port = taken.port().or(() -> settings.number("desk.port")).orElse(0);
        return new Seat(taken.desk(), settings.text("desk.bind").orElseThrow(), port, taken.alone());
    }

    private static void stop(Service service, CountDownLatch stopped) {
        service.close();
        stopped.countDown();
        // A clean stop is a success; without this the JVM would report the signal.
        Runtime.getRuntime().halt(ExitCode.ALL_READ);
    }

    private static int untilStopped(CountDownLatch stopped) {
        try {
            stopped.await();
            return ExitCode.ALL_READ;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.OUR_FAILURE;
        }
    }
}
