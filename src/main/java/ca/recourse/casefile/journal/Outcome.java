package ca.recourse.casefile.journal;

import static java.util.Objects.requireNonNull;

import ca.recourse.intake.Trouble;
import java.util.List;
import java.util.Optional;

/**
 * The end of an original: filed, in review, or quarantined. There is no other.
 *
 * @param end which
 * @param cases the summaries made of its letters; none when quarantined
 * @param trouble why it is quarantined
 */
public record Outcome(End end, List<MadeSummary> cases, Optional<Trouble> trouble) {

    /** The three ends. */
    public enum End {
        FILED("filed"),
        IN_REVIEW("in-review"),
        QUARANTINED("quarantined");

        private final String id;

        End(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /** A summary as it is kept in the register: its case, whether a person must look, its day, and its JSON. */
    public record MadeSummary(String caseId, boolean review, Optional<String> actBy, String json) {}

    public Outcome {
        requireNonNull(end, "end");
        requireNonNull(trouble, "trouble");
        cases = List.copyOf(cases);
        if ((end == End.QUARANTINED) != trouble.isPresent()) {
            throw new IllegalArgumentException("quarantine has a reason, and only quarantine");
        }
    }

    public static Outcome of(List<MadeSummary> cases) {
        boolean review = cases.stream().anyMatch(MadeSummary::review);
        return new Outcome(review ? End.IN_REVIEW : End.FILED, cases, Optional.empty());
    }

    public static Outcome quarantined(Trouble trouble) {
        return new Outcome(End.QUARANTINED, List.of(), Optional.of(trouble));
    }
}
