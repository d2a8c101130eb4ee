package ca.recourse.assessment.change;

import ca.recourse.assessment.Assessor;
import ca.recourse.assessment.Deadline;
import ca.recourse.assessment.Option;
import ca.recourse.assessment.StaffFacts;
import ca.recourse.assessment.change.Change.Day;
import ca.recourse.facts.Facts;
import ca.recourse.law.StatuteBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two shelves of law laid beside the same letters. */
public final class Shelves {

    private final Assessor before;
    private final Assessor after;
    private final Causes causes;

    /** The shelf that counted until now, and the one to compare with it. */
    public Shelves(StatuteBook before, StatuteBook after, Clock today) {
        this.before = new Assessor(before, today);
        this.after = new Assessor(after, today);
        this.causes = new Causes(before, after);
    }

    /** The days that move for one letter; none where both shelves make the same of it. */
    public List<Change> of(Facts facts, StaffFacts told) {
        Map<String, Option> old = byRecourse(before.assess(facts, told).options());
        Map<String, Option> now = byRecourse(after.assess(facts, told).options());
        Set<String> either = new LinkedHashSet<>(old.keySet());
        either.addAll(now.keySet());
        return either.stream()
                .flatMap(
                        id -> changes(new Pair(id, Optional.ofNullable(old.get(id)), Optional.ofNullable(now.get(id)))))
                .toList();
    }

    private Stream<Change> changes(Pair pair) {
        return Stream.of(change(pair, Day.ACT_BY, Deadline::actBy), change(pair, Day.OUTER_DATE, Deadline::outerDate))
                .flatMap(Optional::stream);
    }

    private Optional<Change> change(Pair pair, Day day, Function<Deadline, LocalDate> of) {
        Optional<LocalDate> old = pair.before().flatMap(Option::deadline).map(of);
        Optional<LocalDate> now = pair.after().flatMap(Option::deadline).map(of);
        return old.equals(now)
                ? Optional.empty()
                : Optional.of(new Change(pair.recourse(), day, old, now, causes.provision(pair), causes.of(pair)));
    }

    private static Map<String, Option> byRecourse(List<Option> options) {
        Map<String, Option> found = new LinkedHashMap<>();
        options.forEach(option -> found.put(option.recourse(), option));
        return found;
    }

    /** One recourse as each shelf leaves it; empty where a shelf does not bring it up. */
    record Pair(String recourse, Optional<Option> before, Optional<Option> after) {}
}
