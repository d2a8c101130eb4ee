package ca.recourse.assessment;

import ca.recourse.assessment.Option.Status;
import ca.recourse.assessment.clock.Standing;
import ca.recourse.law.Phrase;
import ca.recourse.law.Recourse;
import ca.recourse.law.StatuteBook;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No application for leave before a right of appeal is exhausted (IRPA 72(2)(a)). */
final class Exhaustion {

    private static final String LEAVE = "leave-judicial-review";
    private static final String BAR = "appeal-first";
    private static final Set<String> APPEALS =
            Set.of("iad-sponsorship-appeal", "iad-removal-appeal", "iad-residency-appeal", "rad-appeal");

    private static final Set<Status> LIE = Set.of(Status.OPEN, Status.LATE);
    private static final Set<Status> MAY_LIE = Set.of(Status.NEEDS_FACT);
    private static final Set<Status> LIE_OR_MAY = Set.of(Status.OPEN, Status.LATE, Status.NEEDS_FACT);

    private final StatuteBook book;
    private final Sentences sentences;

    Exhaustion(StatuteBook book, Sentences sentences) {
        this.book = book;
        this.sentences = sentences;
    }

    /**
     * How leave stands beside the appeals: barred by one that lies, kept running by one that may not.
     *
     * @param sure whether it is settled what was decided: where it is not, an appeal may not lie, passed or not
     */
    Standing weigh(String id, Standing standing, Map<String, Standing> beside, boolean sure) {
        if (!id.equals(LEAVE) || standing.status() == Status.NOT_AVAILABLE) {
            return standing;
        }
        List<String> lie = sure ? appeals(beside, LIE) : List.of();
        List<String> mayLie = appeals(beside, sure ? MAY_LIE : LIE_OR_MAY);
        if (!lie.isEmpty()) {
            return standing.closed(Status.BARRED, say("exhausted", lie.get(0), standing))
                    .against(bar());
        }
        return mayLie.isEmpty() ? standing : doubted(standing, mayLie.get(0));
    }

    private Standing doubted(Standing standing, String appeal) {
        Status status = standing.status() == Status.OPEN ? Status.NEEDS_FACT : standing.status();
        return standing.as(status, say("exhausted-unsure", appeal, standing))
                .against(bar())
                .provisional();
    }

    private Phrase say(String sentence, String appeal, Standing standing) {
        return sentences.say(sentence, Map.of("appeal", book.recourse(appeal).title(), "rest", standing.why()));
    }

    private Option.Bar bar() {
        Recourse leave = book.recourse(LEAVE);
        return leave.bar(BAR)
                .map(bar -> new Option.Bar(bar.provision(), bar.reason()))
                .orElseThrow(() -> new IllegalStateException("pack " + LEAVE + " has no bar \"" + BAR + "\"; add it"));
    }

    private static List<String> appeals(Map<String, Standing> beside, Set<Status> statuses) {
        return beside.entrySet().stream()
                .filter(one -> APPEALS.contains(one.getKey()))
                .filter(one -> statuses.contains(one.getValue().status()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
