package ca.recourse.desk;

import static java.util.Objects.requireNonNull;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.facts.Facts;

/**
 * What is known of a letter before any law is applied.
 *
 * @param facts what it says, as put right by people
 * @param told what staff told beside it
 */
public record KnownFacts(Facts facts, StaffFacts told) {

    public KnownFacts {
        requireNonNull(facts, "facts");
        requireNonNull(told, "told");
    }
}
