package ca.recourse.desk.web;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A thing that is dear to work out, worked out anew only when the last answer has become old, by one at a time. The dearer
 * it is, the longer an answer is good for.
 */
public final class Recent<T> implements Supplier<T> {

    // So that no more than a twentieth of all time goes into it.
    private static final int TIMES_ITS_COST = 20;

    private record Known<T>(T value, Instant until) {}

    private final Supplier<T> source;
    private final Duration good;
    private final Clock clock;
    private final AtomicReference<Known<T>> known;

    /** @param good how long an answer is good for at least */
    public Recent(Supplier<T> source, Duration good, Clock clock) {
        this.source = source;
        this.good = good;
        this.clock = clock;
        this.known = new AtomicReference<>(workedOut());
    }

    @Override
    public synchronized T get() {
        Known<T> last = requireNonNull(known.get(), "the last answer");
        if (clock.instant().isBefore(last.until())) {
            return last.value();
        }
        Known<T> next = workedOut();
        known.set(next);
        return next.value();
    }

    private Known<T> workedOut() {
        Instant began = clock.instant();
        T value = source.get();
        Duration cost = Duration.between(began, clock.instant()).multipliedBy(TIMES_ITS_COST);
        return new Known<>(value, clock.instant().plus(cost.compareTo(good) > 0 ? cost : good));
    }
}
