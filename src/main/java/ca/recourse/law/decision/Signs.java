package ca.recourse.law.decision;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.ApplicationType;
import ca.recourse.law.Authority;
import ca.recourse.law.Jurisdiction;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Place;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a letter shows that tells its kind of decision; empty where it does not show it clearly.
 *
 * @param letter what kind of letter it is
 * @param application what was applied for
 * @param place where the decision was made
 * @param jurisdiction whose decision it is
 * @param authority who decided
 * @param mentions the other things it says: names of the wording packs, such as {@code port-of-entry}; {@code ground-} with
 *     the codes of its grounds; provisions with the sections they stand in; {@code date-} with the roles of its dates;
 *     {@code place-} with where it was decided
 * @param provisions the provisions it cites, canonical
 */
public record Signs(
        Optional<LetterKind> letter,
        Optional<ApplicationType> application,
        Optional<Place> place,
        Optional<Jurisdiction> jurisdiction,
        Optional<Authority> authority,
        Set<String> mentions,
        Set<String> provisions) {

    public Signs {
        requireNonNull(letter, "letter");
        requireNonNull(application, "application");
        requireNonNull(place, "place");
        requireNonNull(jurisdiction, "jurisdiction");
        requireNonNull(authority, "authority");
        mentions = Collections.unmodifiableSet(new LinkedHashSet<>(mentions));
        provisions = Collections.unmodifiableSet(new LinkedHashSet<>(provisions));
    }
}
