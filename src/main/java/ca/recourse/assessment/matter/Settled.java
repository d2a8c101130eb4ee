package ca.recourse.assessment.matter;

import ca.recourse.law.Phrase;
import ca.recourse.law.decision.DecisionKind;
import ca.recourse.law.decision.Matter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The kinds of decision a letter may make: one where it is settled, several where it is not, none where nothing can be
 * done about it.
 *
 * @param kinds the kinds that may be meant
 * @param sure whether it is one kind and no other
 * @param questions what would settle it
 */
public record Settled(List<DecisionKind> kinds, boolean sure, List<Phrase> questions) {

    private static final Set<Matter> DECIDES_NOTHING = Set.of(Matter.NOT_A_REFUSAL, Matter.NOT_ON_THE_MERITS);

    public Settled {
        kinds = List.copyOf(kinds);
        questions = List.copyOf(questions);
    }

    /** The one kind it is. */
    public Optional<DecisionKind> kind() {
        return sure ? kinds.stream().findFirst() : Optional.empty();
    }

    /** Recourses to put first, best first. */
    public List<String> primary() {
        return any(DecisionKind::primary);
    }

    /** Recourses that may be open, best first. */
    public List<String> considered() {
        return Stream.concat(primary().stream(), any(DecisionKind::alsoConsider).stream())
                .distinct()
                .toList();
    }

    /** Recourses that no kind it may be allows to suggest. */
    public List<String> never() {
        return any(DecisionKind::neverSuggest).stream()
                .filter(id ->
                        kinds.stream().allMatch(kind -> kind.neverSuggest().contains(id)))
                .toList();
    }

    /** Whether nothing that can be appealed or reviewed was decided, whatever it is. */
    public boolean decidesNothing() {
        return kinds.stream().map(DecisionKind::matter).allMatch(DECIDES_NOTHING::contains);
    }

    /** Whether it is one of these kinds, as far as it is known. */
    public boolean mayBe(String... ids) {
        return kinds.stream().map(DecisionKind::id).anyMatch(Set.of(ids)::contains);
    }

    /** Whether the matter arises so, whatever it is. */
    public boolean isAlways(Matter... matters) {
        return !kinds.isEmpty() && kinds.stream().map(DecisionKind::matter).allMatch(Set.of(matters)::contains);
    }

    private List<String> any(Function<DecisionKind, List<String>> those) {
        Set<String> ids = new LinkedHashSet<>();
        kinds.forEach(kind -> ids.addAll(those.apply(kind)));
        return List.copyOf(ids);
    }
}
