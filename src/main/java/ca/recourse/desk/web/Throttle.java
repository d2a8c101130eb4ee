package ca.recourse.desk.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Slows guessing down: after five wrong passwords a name, and the place they come from, must wait. */
final class Throttle {

    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_KNOWN = 10_000;

    private record Failures(int count, Instant until) {}

    private final Map<String, Failures> failures = new LinkedHashMap<>();
    private final Clock clock;

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /** How long whoever this is must still wait; zero when they need not. */
    synchronized Duration wait(String who) {
        Failures known = failures.getOrDefault(who, new Failures(0, Instant.MIN));
        Duration left = known.count() < FREE ? Duration.ZERO : Duration.between(clock.instant(), known.until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed(String who) {
        int count = failures.getOrDefault(who, new Failures(0, Instant.MIN)).count() + 1;
        // Two seconds, doubled with every failure more.
        Duration pause = Duration.ofSeconds(1L << Math.min(12, Math.max(1, count - FREE + 1)));
        Duration capped = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        failures.remove(who);
        failures.put(who, new Failures(count, clock.instant().plus(capped)));
        if (failures.size() > MOST_KNOWN) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String who) {
        failures.remove(who);
    }
}
