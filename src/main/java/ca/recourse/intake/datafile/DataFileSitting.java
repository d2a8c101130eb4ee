package ca.recourse.intake.datafile;

import ca.recourse.intake.Original;
import ca.recourse.intake.process.Launch;
import ca.recourse.intake.process.Limits;
import ca.recourse.intake.process.ReadersException;
import ca.recourse.intake.process.Watch;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** The service's end of one process that takes one data file apart; it is ended when it goes beyond its limits. */
public final class DataFileSitting implements AutoCloseable {

    /** A message takes milliseconds; the memory holds the largest file that is taken in, once. */
    public static final Limits USUAL =
            new Limits(640, 1000, Duration.ofSeconds(10), Duration.ofMinutes(2), Duration.ofMinutes(5));

    private static final int BUFFER = 1 << 16;
    private static final long LOOK_EVERY_NANOS = 250_000_000;

    private final Process process;
    private final Watch watch;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final DataInputStream from;
    private final DataOutputStream to;

    private DataFileSitting(Process process, Limits limits) {
        this.process = process;
        this.watch = new Watch(process.toHandle(), limits);
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
        Thread watchman = new Thread(this::look, "data file watchman");
        watchman.setDaemon(true);
        watchman.start();
    }

    /**
     * A process that waits for a file.
     *
     * @throws ReadersException when none can be started
     */
    public static DataFileSitting begin(Limits limits) {
        return new DataFileSitting(started(limits), limits);
    }

    /**
     * Hand it a file.
     *
     * @param first how many of its messages were told before
     * @throws IOException when the process is lost over it
     */
    public void over(Original file, int first) throws IOException {
        to.writeInt(first);
        to.writeInt(file.size());
        file.open().transferTo(to);
        to.flush();
    }

    // What the library says of a file quotes it: folders have the names of clients.
    private static Process started(Limits limits) {
        try {
            return new Launch(DataFileProcess.class, limits, ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new ReadersException(
                    "no process can be started to open an Outlook data file: see that the machine has memory and"
                            + " processes to spare",
                    e);
        }
    }

    /**
     * What it found next.
     *
     * @throws IOException when the process is lost over it
     */
    public Found next() throws IOException {
        Found found = Answer.next(from);
        watch.sign();
        return found;
    }

    private void look() {
        while (process.isAlive()) {
            watch.beyond().ifPresent(why -> end());
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    private void end() {
        ended.set(true);
        process.destroyForcibly();
    }

    /** Whether it had to be ended: what it was at went beyond its limits. */
    public boolean wasEnded() {
        return ended.get();
    }

    /** End it, wherever it is. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
