package ca.recourse.assessment;

import ca.recourse.assessment.Option.Status;
import ca.recourse.assessment.clock.Standing;
import ca.recourse.assessment.matter.Situation;
import ca.recourse.facts.Finding;
import ca.recourse.law.Bar;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Phrase;
import ca.recourse.law.Place;
import ca.recourse.law.Recourse;
import ca.recourse.law.decision.Signs;
import ca.recourse.law.decision.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays what may stand against a recourse, as its pack says, beside what the letter shows. */
final class Bars {

    private final Sentences sentences;

    Bars(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The standing after its bars: closed where one certainly stands, asked about where one may. */
    Standing weigh(Recourse recourse, Standing standing, Situation situation) {
        if (standing.status() == Status.NOT_AVAILABLE) {
            return standing;
        }
        List<Bar> closing = shown(recourse, Bar::closes, situation, situation.signsGiven());
        List<Bar> doubtful = Stream.concat(
                        shown(recourse, Bar::closes, situation, situation.signsPossible()).stream(),
                        shown(recourse, Bar::mayClose, situation, situation.signsPossible()).stream())
                .filter(bar -> !closing.contains(bar))
                .distinct()
                .toList();
        return closing.isEmpty() ? doubted(standing, doubtful) : closed(standing, closing, situation);
    }

    private Standing closed(Standing standing, List<Bar> closing, Situation situation) {
        Standing closed = standing.closed(Status.BARRED, reason(closing.get(0), situation));
        for (Bar bar : closing) {
            closed = closed.against(shown(bar));
        }
        return closed;
    }

    private Standing doubted(Standing standing, List<Bar> doubtful) {
        Standing doubted = standing;
        for (Bar bar : doubtful) {
            doubted = doubted.against(shown(bar)).asking(bar.ask().stream().toList());
        }
        return doubtful.isEmpty() || standing.status() != Status.OPEN
                ? doubted
                : doubted.as(
                        Status.NEEDS_FACT,
                        sentences.say(
                                "may-be-closed",
                                Map.of("reason", doubtful.get(0).reason(), "rest", standing.why())));
    }

    // A bar that lasts is still in force on the anniversary itself.
    private Phrase reason(Bar bar, Situation situation) {
        Optional<LocalDate> from = situation.facts().decisionDate().findings().stream()
                .map(Finding::value)
                .filter(day -> isTheEvent(situation))
                .max(Comparator.naturalOrder());
        return bar.lasts()
                .flatMap(length -> from.map(length::after))
                .map(until -> sentences.say("bar-lasts", Map.of("reason", bar.reason(), "until", until)))
                .orElse(bar.reason());
    }

    // The Board's decision starts its bars, and a final determination abroad the one for misrepresentation (IRPA
    // 40(2)(a)).
    private static boolean isTheEvent(Situation situation) {
        return situation.facts().kind().one().equals(Optional.of(LetterKind.TRIBUNAL_DECISION))
                || situation.place().equals(Optional.of(Place.OUTSIDE_CANADA));
    }

    private static Option.Bar shown(Bar bar) {
        return new Option.Bar(bar.provision(), bar.reason());
    }

    private static List<Bar> shown(
            Recourse recourse, Function<Bar, List<When>> conditions, Situation situation, Set<String> mentions) {
        Signs signs = situation.signs(
                situation.facts().kind().one(), situation.facts().application().one());
        Signs seen = new Signs(
                signs.letter(),
                signs.application(),
                signs.place(),
                signs.jurisdiction(),
                signs.authority(),
                mentions,
                signs.provisions());
        return recourse.bars().stream()
                .filter(bar -> conditions.apply(bar).stream().anyMatch(when -> when.matches(seen)))
                .toList();
    }
}
