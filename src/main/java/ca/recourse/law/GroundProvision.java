package ca.recourse.law;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A provision behind a ground.
 *
 * @param citation canonical, such as {@code IRPR 200(1)(b)}
 * @param title what it is about, in a few words
 * @param means what it asks or does, where its title does not say
 * @param opens what can be done about it
 * @param bars what it shuts out
 */
public record GroundProvision(
        String citation, Phrase title, Optional<Phrase> means, Optional<Phrase> opens, Optional<Phrase> bars) {

    public GroundProvision {
        requireNonNull(citation, "citation");
        requireNonNull(title, "title");
        requireNonNull(means, "means");
        requireNonNull(opens, "opens");
        requireNonNull(bars, "bars");
    }
}
