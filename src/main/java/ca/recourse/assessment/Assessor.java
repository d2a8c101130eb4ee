package ca.recourse.assessment;

import ca.recourse.facts.Facts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lays the statute book beside the facts. */
public final class Assessor {

    private final Clock clock;

    public Assessor(Clock clock) {
        this.clock = clock;
    }

    public Assessment assess(Facts facts, StaffFacts told) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new Assessment(
                facts, told, Optional.empty(), List.of(), Optional.empty(), today, today, "none", List.of());
    }
}
