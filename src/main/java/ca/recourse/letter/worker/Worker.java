package ca.recourse.letter.worker;

import ca.recourse.intake.process.Limits;
import ca.recourse.intake.process.ReadersException;
import ca.recourse.intake.process.Vitals;
import ca.recourse.intake.process.Watch;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The service's end of one reader process. Asked one thing at a time. */
final class Worker implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int GOES_WITHIN_MILLIS = 2000;
    // The Java machine's own: what it ends with on a fatal error that it was told to be silent about, and without
    // memory.
    private static final int FATAL = 1;
    private static final int OUT_OF_MEMORY = 3;
    private static final int SIGNALLED = 128;

    private final Process process;
    private final Limits limits;
    private final DataInputStream from;
    private final DataOutputStream to;
    private final AtomicBoolean ready = new AtomicBoolean();
    private final AtomicReference<@Nullable Watch> watch = new AtomicReference<>();
    private final AtomicReference<@Nullable String> ended = new AtomicReference<>();

    Worker(Process process, Limits limits) {
        this.process = process;
        this.limits = limits;
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
    }

    // Whoever asks first waits until it is up.
    private void awaitReady() {
        if (!ready.getAndSet(true)) {
            greet();
        }
    }

    private void greet() {
        try {
            if (Frame.read(from).kind() == Frame.Kind.READY) {
                return;
            }
        } catch (IOException e) {
            process.destroyForcibly();
            throw new ReadersException(
                    "a reader process does not start: run ./recourse check; with -Drecourse.workers=0 letters are read"
                            + " in the service itself",
                    e);
        }
        throw new ReadersException("a reader process greets in another language: build the program anew");
    }

    /**
     * Have it do something, and wait for the answer.
     *
     * @throws WorkerLostException when it dies over it or has to be ended
     */
    Frame ask(Task task) throws WorkerLostException {
        awaitReady();
        Watch over = new Watch(process.toHandle(), limits);
        watch.set(over);
        try {
            task.frame().write(to);
            return answer(over);
        } catch (IOException e) {
            throw new WorkerLostException(epitaph(e));
        } finally {
            watch.set(null);
        }
    }

    private Frame answer(Watch over) throws IOException {
        Frame frame = Frame.read(from);
        while (frame.kind() == Frame.Kind.ALIVE) {
            over.sign();
            frame = Frame.read(from);
        }
        return frame;
    }

    /** End it when what it is at has gone beyond its limits. */
    void look() {
        Optional.ofNullable(watch.get()).flatMap(Watch::beyond).ifPresent(this::end);
    }

    private void end(String why) {
        ended.compareAndSet(null, why);
        process.destroyForcibly();
    }

    private String epitaph(IOException failure) {
        if (failure instanceof Frame.GarbageException) {
            end("the reader's answer was damaged");
        }
        Optional<Integer> exit = exit();
        process.destroyForcibly();
        return Optional.ofNullable(ended.get())
                .or(() -> exit.map(Worker::meaning))
                .orElse("the reader did not answer");
    }

    private static String meaning(int exit) {
        return switch (exit) {
            case ReaderProcess.BROKEN -> "the reader ran out of memory or depth";
            case ReaderProcess.UNHEARD -> "the reader could not hand over its answer";
            case OUT_OF_MEMORY -> "it took more memory than a reader has";
            case FATAL -> "the reader broke down in native code";
            default ->
                exit > SIGNALLED
                        ? "the reader was ended by signal " + (exit - SIGNALLED)
                        : "the reader ended itself with code " + exit;
        };
    }

    private Optional<Integer> exit() {
        try {
            return process.waitFor(GOES_WITHIN_MILLIS, TimeUnit.MILLISECONDS)
                    ? Optional.of(process.exitValue())
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it can be asked again. */
    boolean isFit() {
        return process.isAlive() && Vitals.megabytes(process.toHandle()) < limits.memoryMegabytes() * 3L / 4;
    }

    /** Let it go: it ends by itself when its input does. */
    @Override
    public void close() {
        try {
            to.close();
        } catch (IOException e) {
            process.destroyForcibly();
        }
        if (exit().isEmpty()) {
            process.destroyForcibly();
        }
    }
}
