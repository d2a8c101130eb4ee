package ca.recourse.assessment;

import ca.recourse.assessment.Option.Status;
import ca.recourse.assessment.clock.Clocks;
import ca.recourse.assessment.clock.Counted;
import ca.recourse.assessment.clock.Standing;
import ca.recourse.assessment.matter.Settled;
import ca.recourse.assessment.matter.Situation;
import ca.recourse.law.Phrase;
import ca.recourse.law.Recourse;
import ca.recourse.law.StatuteBook;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** How every recourse considered stands for one letter. */
final class Standings {

    private static final Set<Status> ALIVE = Set.of(Status.OPEN, Status.NEEDS_FACT, Status.LATE);

    private final StatuteBook book;
    private final Clocks clocks;
    private final Bars bars;
    private final Exhaustion exhaustion;
    private final Closed closed;
    private final Sentences sentences;

    Standings(StatuteBook book, Sentences sentences) {
        this.book = book;
        this.clocks = new Clocks(book, sentences);
        this.bars = new Bars(sentences);
        this.exhaustion = new Exhaustion(book, sentences);
        this.closed = new Closed(sentences);
        this.sentences = sentences;
    }

    /** Each recourse by its id: those of the kind of decision in their order, then those the grounds bring up. */
    Map<String, Standing> of(Situation situation, Settled settled) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (String id : considered(situation, settled)) {
            standings.put(id, alone(book.recourse(id), situation, settled));
        }
        standings.replaceAll((id, standing) -> unsettled(standing, settled));
        standings.replaceAll((id, standing) -> exhaustion.weigh(id, standing, standings, settled.sure()));
        standings.replaceAll((id, standing) -> late(book.recourse(id), standing, situation));
        return standings;
    }

    private Set<String> considered(Situation situation, Settled settled) {
        Set<String> ids = new LinkedHashSet<>(settled.considered());
        if (!settled.kinds().isEmpty()) {
            ids.addAll(broughtUp(situation));
        }
        ids.addAll(settled.never());
        return ids;
    }

    private Set<String> broughtUp(Situation situation) {
        Set<String> ids = new LinkedHashSet<>();
        book.recourses().stream()
                .filter(recourse -> recourse.considerWhen().stream()
                        .anyMatch(when -> when.matches(situation.signs(
                                situation.facts().kind().one(),
                                situation.facts().application().one()))))
                .map(Recourse::id)
                .forEach(ids::add);
        return ids;
    }

    private Standing alone(Recourse recourse, Situation situation, Settled settled) {
        return closed.byItsKind(recourse, settled)
                .orElseGet(() -> bars.weigh(recourse, clocks.of(recourse, situation, settled), situation));
    }

    private Standing unsettled(Standing standing, Settled settled) {
        boolean alive = ALIVE.contains(standing.status());
        if (settled.sure() || !alive || standing.counted().isEmpty()) {
            return standing;
        }
        Phrase why = sentences.say("kind-unsettled", Map.of("rest", standing.why()));
        Status status = standing.status() == Status.LATE ? Status.LATE : Status.NEEDS_FACT;
        return standing.as(status, why).asking(settled.questions()).provisional();
    }

    private Standing late(Recourse recourse, Standing standing, Situation situation) {
        if (standing.status() != Status.LATE || standing.counted().isEmpty()) {
            return standing;
        }
        Counted counted = standing.counted().get();
        Map<String, Object> slots = new HashMap<>(counted.slots(situation.today()));
        slots.put("extension", recourse.extension().orElse(new Phrase("", "")));
        return standing.as(Status.LATE, sentences.say(lateSentence(recourse, counted, situation), slots));
    }

    private static String lateSentence(Recourse recourse, Counted counted, Situation situation) {
        if (!situation.today().isAfter(counted.deadline().outerDate())) {
            return "late-on-one-reading";
        }
        return recourse.extension().isPresent() ? "late" : "late-for-good";
    }
}
