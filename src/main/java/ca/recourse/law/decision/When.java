package ca.recourse.law.decision;

import ca.recourse.law.ApplicationType;
import ca.recourse.law.Authority;
import ca.recourse.law.Jurisdiction;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Place;
import java.util.List;
import java.util.Optional;

/**
 * What a letter must show to make a decision of a kind: one of each list that names anything, and none that is ruled out.
 *
 * @param letters kinds of letter
 * @param applications what was applied for
 * @param places where it was decided
 * @param jurisdictions whose decision it is
 * @param authorities who decided
 * @param mentions things the letter says, any one; {@link Signs#mentions()} tells which names there are
 * @param unless things the letter must not say
 * @param provisions provisions it cites, any one; {@code IRPA 101(1)} takes in {@code IRPA 101(1)(e)}
 */
public record When(
        List<LetterKind> letters,
        List<ApplicationType> applications,
        List<Place> places,
        List<Jurisdiction> jurisdictions,
        List<Authority> authorities,
        List<String> mentions,
        List<String> unless,
        List<String> provisions) {

    public When {
        letters = List.copyOf(letters);
        applications = List.copyOf(applications);
        places = List.copyOf(places);
        jurisdictions = List.copyOf(jurisdictions);
        authorities = List.copyOf(authorities);
        mentions = List.copyOf(mentions);
        unless = List.copyOf(unless);
        provisions = List.copyOf(provisions);
    }

    /** Whether the letter shows it. */
    public boolean matches(Signs signs) {
        return allows(letters, signs.letter())
                && allows(applications, signs.application())
                && allows(places, signs.place())
                && allows(jurisdictions, signs.jurisdiction())
                && allows(authorities, signs.authority())
                && saysWhatItMust(signs)
                && unless.stream().noneMatch(signs.mentions()::contains);
    }

    private boolean saysWhatItMust(Signs signs) {
        boolean said = mentions.isEmpty() || mentions.stream().anyMatch(signs.mentions()::contains);
        return said && (provisions.isEmpty() || signs.provisions().stream().anyMatch(this::isNamed));
    }

    private boolean isNamed(String cited) {
        return provisions.stream().anyMatch(named -> cited.equals(named) || cited.startsWith(named + "("));
    }

    private static <T> boolean allows(List<T> named, Optional<T> shown) {
        return named.isEmpty() || shown.map(named::contains).orElse(false);
    }
}
