package ca.recourse.letter.worker;

import ca.recourse.intake.Trouble;
import ca.recourse.intake.process.Launch;
import ca.recourse.intake.process.Limits;
import ca.recourse.intake.process.ReadersException;
import java.io.IOException;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Readers in processes of their own, started when first needed and kept. A file that ends its reader is given to a fresh
 * one; the third time it is the file's trouble.
 */
public final class WorkerPool implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerPool.class);

    private static final long LOOK_EVERY_NANOS = 250_000_000;

    private final Launch launch;
    private final int size;
    private final Semaphore places;
    private final Queue<Worker> free = new ConcurrentLinkedDeque<>();
    private final Set<Worker> all = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();

    /** A pool of at most {@code size} readers. */
    public WorkerPool(int size, Limits limits) {
        this(size, new Launch(ReaderProcess.class, limits));
    }

    WorkerPool(int size, Launch launch) {
        this.size = size;
        this.launch = launch;
        // In the order they came: a letter that waits must not be passed by for ever.
        this.places = new Semaphore(size, true);
        Thread watchman = new Thread(this::watch, "watchman");
        watchman.setDaemon(true);
        watchman.start();
    }

    /** Start one reader ahead of need; it comes up while we do other things. */
    public WorkerPool warmed() {
        free.add(started());
        return this;
    }

    /** How many files can be in work at once. */
    int size() {
        return size;
    }

    /**
     * Have a reader do something with a file.
     *
     * @return its answer, or the trouble with a file that ended as many readers as its task may
     */
    Frame ask(Task task) {
        String how = "";
        for (int tried = 0; tried < task.tries(); tried++) {
            try {
                return askOnce(task);
            } catch (WorkerLostException e) {
                how = e.how();
                LOG.warn("a reader was lost over {}, try {}: {}", task.original(), tried + 1, how);
                refuseWhenClosed();
            }
        }
        return TroubleCodec.frame(crashed(task, how));
    }

    private static Trouble crashed(Task task, String how) {
        return new Trouble(
                Trouble.Kind.CRASHED,
                "Reading this file failed %d times (%s). The original is kept; look at it yourself, and send it to a developer."
                        .formatted(task.tries(), how));
    }

    private Frame askOnce(Task task) throws WorkerLostException {
        takePlace();
        try {
            Worker worker = take();
            Frame answer = worker.ask(task);
            free.add(worker);
            return answer;
        } finally {
            sweep();
            places.release();
        }
    }

    private void takePlace() {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReadersException("the wait for a reader was broken off", e);
        }
    }

    private Worker take() {
        refuseWhenClosed();
        return Optional.ofNullable(free.poll()).map(this::fit).orElseGet(this::started);
    }

    // One that has died or grown while it waited is no letter's fault.
    private Worker fit(Worker worker) {
        if (worker.isFit()) {
            return worker;
        }
        all.remove(worker);
        worker.close();
        return started();
    }

    private Worker started() {
        try {
            Worker worker = new Worker(launch.start(), launch.limits());
            all.add(worker);
            return worker;
        } catch (IOException e) {
            throw new ReadersException(
                    "no reader process can be started: see that the machine has memory and processes to spare", e);
        }
    }

    private void sweep() {
        all.removeIf(worker -> !worker.isAlive());
    }

    private void refuseWhenClosed() {
        if (closed.get()) {
            throw new ReadersException("the readers have been let go");
        }
    }

    private void watch() {
        while (!closed.get()) {
            all.forEach(Worker::look);
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    /** Let all readers go, those at work too. */
    @Override
    public void close() {
        closed.set(true);
        all.forEach(Worker::close);
    }
}
