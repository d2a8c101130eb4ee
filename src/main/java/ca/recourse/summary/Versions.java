package ca.recourse.summary;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What read a letter.
 *
 * @param software the program's version
 * @param models the trained models' version; empty when none were used
 */
public record Versions(String software, Optional<String> models) {

    public Versions {
        requireNonNull(software, "software");
        requireNonNull(models, "models");
    }
}
