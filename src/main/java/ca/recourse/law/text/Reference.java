package ca.recourse.law.text;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Phrase;
import java.net.URI;
import java.util.Optional;

/**
 * A decision, a notice or a page of guidance that a pack rests on, where no provision says it.
 *
 * @param name how it is cited, such as {@code 2024 FC 952}
 * @param says what it is taken to say
 * @param source where it was read
 * @param secondary whether what was read is somebody's account and not the thing itself
 */
public record Reference(String name, Phrase says, Optional<URI> source, boolean secondary) {

    public Reference {
        requireNonNull(name, "name");
        requireNonNull(says, "says");
        requireNonNull(source, "source");
    }
}
