package ca.recourse.desk.web;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A thing that is dear to work out, worked out anew only when the last answer has become old. */
public final class Recent<T> implements Supplier<T> {

    private record Known<T>(T value, Instant at) {}

    private final Supplier<T> source;
    private final Duration good;
    private final Clock clock;
    private final AtomicReference<Known<T>> known;

    /** @param good how long an answer is good for */
    public Recent(Supplier<T> source, Duration good, Clock clock) {
        this.source = source;
        this.good = good;
        this.clock = clock;
        this.known = new AtomicReference<>(new Known<>(source.get(), clock.instant()));
    }

    @Override
    public T get() {
        Known<T> last = requireNonNull(known.get(), "the last answer");
        if (clock.instant().isBefore(last.at().plus(good))) {
            return last.value();
        }
        Known<T> next = new Known<>(source.get(), clock.instant());
        known.set(next);
        return next.value();
    }
}
