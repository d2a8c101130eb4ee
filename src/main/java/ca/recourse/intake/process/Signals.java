package ca.recourse.intake.process;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What a process of ours does with a signal to stop. */
public final class Signals {

    private Signals() {}

    /**
     * Stay. A signal to stop goes to every process of a service; the service decides when its readers do. An exit that was
     * called for from within goes through.
     *
     * @param worker the thread that may call for it
     */
    public static void stayThrough(Thread worker) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (Arrays.stream(worker.getStackTrace())
                    .noneMatch(frame -> frame.getClassName().equals("java.lang.Shutdown"))) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }));
    }
}
