package ca.recourse.desk.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
    private Known<T> known;

    /** @param good how long an answer is good for at least */
    public Recent(Supplier<T> source, Duration good, Clock clock) {
        this.source = source;
        this.good = good;
        this.clock = clock;
        this.known = workedOut();
    }

    @Override
    public synchronized T get() {
        if (!clock.instant().isBefore(known.until())) {
            known = workedOut();
        }
        return known.value();
    }

    private Known<T> workedOut() {
        Instant began = clock.instant();
        T value = source.get();
        Duration cost = Duration.between(began, clock.instant()).multipliedBy(TIMES_ITS_COST);
        return new Known<>(value, clock.instant().plus(cost.compareTo(good) > 0 ? cost : good));
    }
}
