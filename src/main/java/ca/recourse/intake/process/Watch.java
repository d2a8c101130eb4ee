package ca.recourse.intake.process;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Watches one reader over one file, and says when it has gone beyond its limits. */
public final class Watch {

    private static final int HARDLY_ANY = 20;

    private final ProcessHandle process;
    private final Limits limits;
    private final Vitals began;
    private final AtomicReference<Vitals> lastSign;

    public Watch(ProcessHandle process, Limits limits) {
        this.process = process;
        this.limits = limits;
        this.began = Vitals.of(process);
        this.lastSign = new AtomicReference<>(began);
    }

    /** Another page is done. */
    public void sign() {
        lastSign.set(Vitals.of(process));
    }

    /** Why the reader must be ended, in words for staff. */
    public Optional<String> beyond() {
        Vitals now = Vitals.of(process);
        Vitals sign = requireNonNull(lastSign.get());
        if (now.workSince(sign).compareTo(limits.silentWork()) > 0) {
            return Optional.of("one page took more than %d seconds of work"
                    .formatted(limits.silentWork().toSeconds()));
        }
        if (now.workSince(began).compareTo(limits.work()) > 0) {
            return Optional.of("it took more than %d seconds of work"
                    .formatted(limits.work().toSeconds()));
        }
        if (isAsleep(now, sign)) {
            return Optional.of(
                    "nothing moved for %d seconds".formatted(limits.silence().toSeconds()));
        }
        return Vitals.megabytes(process) > limits.memoryMegabytes()
                ? Optional.of("it took more than %d MB of memory".formatted(limits.memoryMegabytes()))
                : Optional.empty();
    }

    // On a machine with too much to do a reader gets little time; one that takes none waits for what will not come.
    private boolean isAsleep(Vitals now, Vitals sign) {
        return now.timeSince(sign).compareTo(limits.silence()) > 0
                && now.workSince(sign).compareTo(limits.silence().dividedBy(HARDLY_ANY)) < 0;
    }
}
