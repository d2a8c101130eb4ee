package ca.recourse.law;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What went wrong and what would answer it: a prompt to the lawyer, never advice to a client.
 *
 * @param asks what the officer has to be satisfied of
 * @param answeredBy what usually shows it
 * @param favours which way forward the nature of the ground favours, best first
 */
public record GroundGuidance(Phrase asks, Phrase answeredBy, List<Phrase> favours) {

    public GroundGuidance {
        requireNonNull(asks, "asks");
        requireNonNull(answeredBy, "answeredBy");
        favours = List.copyOf(favours);
    }
}
