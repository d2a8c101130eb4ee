package ca.recourse.intake.mailbox;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Up to where a mailbox was taken whole. Forgotten once an hour and at every start: then all of it is looked at. */
final class Floor {

    private static final Duration FULL_LOOK = Duration.ofHours(1);

    private record Height(String validity, String uid, Instant since) {}

    private final Clock clock;
    private final AtomicReference<Height> height;

    Floor(Clock clock) {
        this.clock = clock;
        this.height = new AtomicReference<>(new Height("", "", clock.instant()));
    }

    /** The number at or below which nothing is left; empty for a full look. */
    String under(String validity) {
        Height now = requireNonNull(height.get());
        boolean old = Duration.between(now.since(), clock.instant()).compareTo(FULL_LOOK) >= 0;
        return old || !now.validity().equals(validity) ? "" : now.uid();
    }

    void raise(String validity, String uid) {
        Instant since = under(validity).isEmpty()
                ? clock.instant()
                : requireNonNull(height.get()).since();
        height.set(new Height(validity, uid, since));
    }
}
