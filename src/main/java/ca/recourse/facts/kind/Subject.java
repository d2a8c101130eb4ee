package ca.recourse.facts.kind;

import static java.util.Objects.requireNonNull;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.facts.sentences.Sentence;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.Authority;
import ca.recourse.law.Jurisdiction;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Place;
import java.util.List;
import java.util.Optional;

/**
 * What a letter is: its kind, its sender, and what it decides on.
 *
 * @param kind what kind of letter it is; disputed when its words contradict each other
 * @param jurisdiction whose decision it is
 * @param language ISO 639-1 code of its body; empty when it cannot be told
 * @param authority who decided
 * @param office the deciding office as the letter names it
 * @param application what was applied for
 * @param place where the decision was made, only as the letter shows it
 * @param supposed sentences that only say what may be, or what would be if
 * @param mentions other things it says that the law asks about, by their names in {@code mentions.yaml}
 */
public record Subject(
        Answer<LetterKind> kind,
        Answer<Jurisdiction> jurisdiction,
        Optional<String> language,
        Answer<Authority> authority,
        Answer<String> office,
        Answer<ApplicationType> application,
        Answer<Place> place,
        List<Sentence> supposed,
        List<Finding<String>> mentions) {

    public Subject {
        requireNonNull(kind, "kind");
        requireNonNull(jurisdiction, "jurisdiction");
        requireNonNull(language, "language");
        requireNonNull(authority, "authority");
        requireNonNull(office, "office");
        requireNonNull(application, "application");
        requireNonNull(place, "place");
        supposed = List.copyOf(supposed);
        mentions = List.copyOf(mentions);
    }
}
