package ca.recourse.law.decision;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Phrase;
import ca.recourse.law.text.Citation;
import java.util.List;

/**
 * A kind of decision, and what a good lawyer would think of first when one comes in.
 *
 * @param id its name on the shelf, such as {@code wp-inside}
 * @param label what it is
 * @param matter where the matter arises
 * @param when what a letter shows that makes this decision, any one of these; the first kind on the shelf that matches wins
 * @param suspectedWhen what a letter may show that speaks for this decision even where it looks like another, any one
 * @param primary recourses to put first, by id, best first
 * @param alsoConsider recourses to consider beside them
 * @param neverSuggest recourses never to suggest
 * @param never what must not be offered, and why, in words
 * @param mustAsk facts to ask for, as questions
 * @param law the law of the decision
 * @param notes what a lawyer should know
 */
public record DecisionKind(
        String id,
        Phrase label,
        Matter matter,
        List<When> when,
        List<When> suspectedWhen,
        List<String> primary,
        List<String> alsoConsider,
        List<String> neverSuggest,
        List<Phrase> never,
        List<Phrase> mustAsk,
        List<Citation> law,
        List<Phrase> notes) {

    public DecisionKind {
        requireNonNull(id, "id");
        requireNonNull(label, "label");
        requireNonNull(matter, "matter");
        when = List.copyOf(when);
        suspectedWhen = List.copyOf(suspectedWhen);
        primary = List.copyOf(primary);
        alsoConsider = List.copyOf(alsoConsider);
        neverSuggest = List.copyOf(neverSuggest);
        never = List.copyOf(never);
        mustAsk = List.copyOf(mustAsk);
        law = List.copyOf(law);
        notes = List.copyOf(notes);
    }

    /** Whether a letter that shows these signs makes this decision. */
    public boolean isMadeBy(Signs signs) {
        return when.stream().anyMatch(condition -> condition.matches(signs));
    }

    /** Whether a letter that looks like another decision may be this one all the same. */
    public boolean isSuspectedBy(Signs signs) {
        return suspectedWhen.stream().anyMatch(condition -> condition.matches(signs));
    }

    @Override
    public String toString() {
        return id;
    }
}
