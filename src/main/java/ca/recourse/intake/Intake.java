package ca.recourse.intake;

import java.time.Clock;
import java.util.Optional;

/** Lets bytes in and names them by their contents. */
public final class Intake {

    private final Clock clock;

    public Intake(Clock clock) {
        this.clock = clock;
    }

    /** Take in one file as it came. */
    public Arrival admit(String fileName, byte[] bytes, Channel channel) {
        return new Arrival(fileName, Original.of(bytes), channel, Optional.empty(), clock.instant(), Optional.empty());
    }
}
