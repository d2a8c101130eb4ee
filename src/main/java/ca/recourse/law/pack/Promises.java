package ca.recourse.law.pack;

import ca.recourse.law.FollowUp;
import ca.recourse.law.Recourse;
import ca.recourse.law.StatuteBook;
import ca.recourse.law.decision.DecisionKind;
import ca.recourse.law.time.TimeLimit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a set of packs must keep before a single date is counted with it. */
final class Promises {

    private final StatuteBook book;
    private final PackFiles files;

    Promises(StatuteBook book, PackFiles files) {
        this.book = book;
        this.files = files;
    }

    void check() {
        book.recourses().forEach(this::check);
        book.decisions().forEach(this::check);
        book.clocks().forEach(this::check);
        noTwoAlike("decisions.yaml", book.decisions().stream().map(DecisionKind::id));
        noTwoAlike("clocks.yaml", book.clocks().stream().map(FollowUp::id));
    }

    private void check(Recourse recourse) {
        PackFile file = files.get("recourses/" + recourse.id() + ".yaml");
        recourse.timeLimits().forEach(limit -> knowsItsCalendar(limit, file));
        List<TimeLimit> limits = recourse.timeLimits();
        for (int older = 0; older < limits.size(); older++) {
            for (TimeLimit newer : limits.subList(older + 1, limits.size())) {
                doNotOverlap(limits.get(older), newer, file);
            }
        }
    }

    private static void doNotOverlap(TimeLimit one, TimeLimit other, PackFile file) {
        if (one.limb().equals(other.limb()) && one.inForce().overlaps(other.inForce())) {
            throw file.fault(
                    "in-force", "\"%s\" and \"%s\" govern the same day: end the older one".formatted(one, other));
        }
    }

    private void check(FollowUp clock) {
        clock.limit().ifPresent(limit -> knowsItsCalendar(limit, files.get("clocks.yaml")));
    }

    private void knowsItsCalendar(TimeLimit limit, PackFile file) {
        if (book.calendars().stream().noneMatch(calendar -> calendar.id().equals(limit.calendar()))) {
            throw file.fault(limit.calendar(), "no calendar is called \"%s\"".formatted(limit.calendar()));
        }
        limit.byPost()
                .filter(id ->
                        book.receipts().stream().noneMatch(rule -> rule.id().equals(id)))
                .ifPresent(id -> {
                    throw file.fault(id, "no rule of receipt is called \"%s\"".formatted(id));
                });
    }

    private void check(DecisionKind decision) {
        Set<String> known = book.recourses().stream().map(Recourse::id).collect(Collectors.toSet());
        Stream.of(decision.primary(), decision.alsoConsider(), decision.neverSuggest())
                .flatMap(List::stream)
                .filter(id -> !known.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw files.get("decisions.yaml")
                            .fault(id, "decision %s names an unknown recourse \"%s\"".formatted(decision.id(), id));
                });
    }

    private void noTwoAlike(String file, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw files.get(file).fault(id, "\"%s\" stands here twice".formatted(id));
        });
    }
}
