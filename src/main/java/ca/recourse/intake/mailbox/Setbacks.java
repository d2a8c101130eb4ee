package ca.recourse.intake.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What went wrong lately, each thing to be tried again after a while that doubles: from five
 * seconds to three quarters of an hour. */
public final class Setbacks {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 9;

    private record Setback(int times, Instant until) {}

    private final Clock clock;
    private final Map<String, Setback> setbacks = new ConcurrentHashMap<>();

    public Setbacks(Clock clock) {
        this.clock = clock;
    }

    public void add(String what) {
        setbacks.merge(what, after(1), (before, first) -> after(before.times() + 1));
    }

    private Setback after(int times) {
        return new Setback(times, clock.instant().plus(FIRST.multipliedBy(1L << Math.min(times - 1, MOST_DOUBLINGS))));
    }

    public void over(String what) {
        setbacks.remove(what);
    }

    /** Whether it may be tried now. */
    public boolean isDue(String what) {
        Setback setback = setbacks.get(what);
        return setback == null || !clock.instant().isBefore(setback.until());
    }
}
