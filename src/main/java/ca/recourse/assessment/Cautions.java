package ca.recourse.assessment;

import ca.recourse.assessment.Assessment.Headline;
import ca.recourse.assessment.StaffFacts.ReceivedBy;
import ca.recourse.assessment.clock.Counted;
import ca.recourse.assessment.clock.Standing;
import ca.recourse.assessment.matter.Settled;
import ca.recourse.assessment.matter.Situation;
import ca.recourse.facts.Finding;
import ca.recourse.law.Jurisdiction;
import ca.recourse.law.Phrase;
import ca.recourse.law.Place;
import ca.recourse.law.decision.DecisionKind;
import ca.recourse.law.decision.Matter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a lawyer should know of the law as it was applied, one sentence each. */
final class Cautions {

    private final Sentences sentences;

    Cautions(Sentences sentences) {
        this.sentences = sentences;
    }

    List<Phrase> of(Situation situation, Settled settled, Collection<Standing> standings) {
        List<Phrase> cautions = new ArrayList<>();
        if (situation.jurisdiction().isEmpty()) {
            cautions.add(sentences.say("whose-decision"));
        }
        if (situation.jurisdiction().equals(Optional.of(Jurisdiction.OTHER))) {
            cautions.add(sentences.say("foreign"));
        }
        if (settled.mayBe("returned")) {
            cautions.add(sentences.say("return-extends-nothing"));
        }
        decided(situation)
                .filter(day ->
                        day.isAfter(situation.today()) && !settled.kinds().isEmpty())
                .ifPresent(day -> cautions.add(sentences.say("letter-in-future", Map.of("day", day))));
        if (settled.isAlways(Matter.INSIDE_CANADA, Matter.RAD_FIRST)
                && situation.place().equals(Optional.of(Place.OUTSIDE_CANADA))) {
            cautions.add(sentences.say("place-against-kind"));
        }
        notice(situation).ifPresent(cautions::add);
        settled.kind().map(DecisionKind::notes).ifPresent(cautions::addAll);
        standings.stream()
                .flatMap(standing -> standing.counted().stream())
                .map(Counted::cautions)
                .flatMap(List::stream)
                .forEach(cautions::add);
        return cautions.stream().distinct().toList();
    }

    /** What the facts staff gave changed. */
    Phrase changed(Optional<Headline> before, Optional<Headline> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.map(old -> sentences.say("staff-took", Map.of("old", old.date())))
                    .or(() -> after.map(now -> sentences.say("staff-gave", Map.of("new", now.date()))))
                    .orElseGet(() -> sentences.say("staff-nothing"));
        }
        LocalDate old = before.get().date();
        LocalDate now = after.get().date();
        return old.equals(now)
                ? sentences.say("staff-changed-nothing", Map.of("new", now))
                : sentences.say("staff-moved", Map.of("old", old, "new", now));
    }

    private Optional<Phrase> notice(Situation situation) {
        Optional<LocalDate> decided = decided(situation);
        Optional<LocalDate> received = situation.told().received();
        if (decided.isEmpty() || received.isEmpty()) {
            return Optional.empty();
        }
        if (received.get().isBefore(decided.get())) {
            return Optional.of(sentences.say(
                    "received-before-decision", Map.of("received", received.get(), "day", decided.get())));
        }
        return situation.told().receivedBy() == ReceivedBy.ELECTRONIC
                        && received.get().isAfter(decided.get())
                ? Optional.of(sentences.say("electronic-later", Map.of("received", received.get())))
                : Optional.empty();
    }

    private static Optional<LocalDate> decided(Situation situation) {
        return situation.facts().decisionDate().findings().stream()
                .map(Finding::value)
                .min(Comparator.naturalOrder());
    }
}
