package ca.recourse.assessment.clock;

import ca.recourse.assessment.Option.Status;
import ca.recourse.assessment.Sentences;
import ca.recourse.assessment.matter.Settled;
import ca.recourse.assessment.matter.Situation;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Phrase;
import ca.recourse.law.Place;
import ca.recourse.law.Recourse;
import ca.recourse.law.decision.Matter;
import ca.recourse.law.time.TimeLimit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Leave and judicial review: 15 days where the decision was made in Canada, 60 where an office abroad made it (IRPA
 * 72(2)(b)).
 *
 * <p>Neither the letterhead nor where the applicant lives decides it. So 15, with 60 as the outer date, unless the letter
 * or staff show that an office abroad decided; and where only the letter shows it, the day is provisional and the 15-day
 * day stands beside it.
 */
final class LeaveClock implements Clock {

    private static final Set<LetterKind> ALWAYS_MADE_HERE =
            Set.of(LetterKind.REMOVAL_ORDER, LetterKind.TRIBUNAL_DECISION);

    private final Counter counter;
    private final Sentences sentences;

    LeaveClock(Counter counter, Sentences sentences) {
        this.counter = counter;
        this.sentences = sentences;
    }

    /** Where it was decided, as far as the clock may rely on it. */
    private enum Made {
        INSIDE,
        UNKNOWN,
        OUTSIDE,
        OUTSIDE_TOLD
    }

    @Override
    public Standing of(Recourse recourse, Situation situation, Settled settled) {
        Made made = made(situation, settled);
        return Triggers.notice(situation)
                .map(start -> counted(new Run(recourse, made, start), situation))
                .orElseGet(() -> Standing.of(Status.NEEDS_FACT, sentences.say("leave-no-day")))
                .asking(Questions.ofNotice(situation, sentences))
                .asking(
                        made == Made.UNKNOWN || made == Made.OUTSIDE
                                ? new Phrase[] {sentences.ask("where-decided")}
                                : new Phrase[0]);
    }

    private record Run(Recourse recourse, Made made, Start start) {

        TimeLimit limit(Place place) {
            return recourse.timeLimit(place, start.day())
                    .orElseThrow(() -> new IllegalStateException(
                            "pack %s has no time limit for %s; add one".formatted(recourse.id(), place.id())));
        }

        TimeLimit safe() {
            return limit(made == Made.INSIDE || made == Made.UNKNOWN ? Place.INSIDE_CANADA : Place.OUTSIDE_CANADA);
        }

        TimeLimit longest() {
            return limit(made == Made.INSIDE ? Place.INSIDE_CANADA : Place.OUTSIDE_CANADA);
        }
    }

    private Standing counted(Run run, Situation situation) {
        Counted counted = counter.count(run.safe(), run.longest(), run.start());
        Counted shown =
                run.made() == Made.INSIDE || run.made() == Made.OUTSIDE_TOLD ? counted : counted.madeProvisional();
        LocalDate fifteenth =
                counter.count(run.limit(Place.INSIDE_CANADA), run.start()).actBy();
        Status status = shown.on(situation.today());
        if (run.made() == Made.UNKNOWN && status == Status.LATE && stillMayBeInTime(shown, situation)) {
            return Standing.by(shown, Status.NEEDS_FACT, say("leave-maybe-in-time", shown, situation, fifteenth));
        }
        return Standing.by(shown, status, say(sentence(run.made()), shown, situation, fifteenth));
    }

    private static boolean stillMayBeInTime(Counted counted, Situation situation) {
        return !situation.today().isAfter(counted.deadline().outerDate());
    }

    private Phrase say(String sentence, Counted counted, Situation situation, LocalDate fifteenth) {
        Map<String, Object> slots = new HashMap<>(counted.slots(situation.today()));
        slots.put("short", fifteenth);
        return sentences.say(sentence, slots);
    }

    private static String sentence(Made made) {
        return switch (made) {
            case INSIDE -> "leave-inside";
            case UNKNOWN -> "leave-unknown";
            case OUTSIDE -> "leave-outside";
            case OUTSIDE_TOLD -> "leave-outside-told";
        };
    }

    private static Made made(Situation situation, Settled settled) {
        boolean byItsKind = settled.isAlways(Matter.INSIDE_CANADA, Matter.RAD_FIRST)
                || situation
                        .facts()
                        .kind()
                        .one()
                        .map(ALWAYS_MADE_HERE::contains)
                        .orElse(false);
        Optional<Place> told = situation.told().place();
        boolean abroad = situation.place().equals(Optional.of(Place.OUTSIDE_CANADA));
        if (byItsKind) {
            return abroad ? Made.UNKNOWN : Made.INSIDE;
        }
        if (abroad) {
            return told.isPresent() ? Made.OUTSIDE_TOLD : Made.OUTSIDE;
        }
        return situation.place().isPresent() ? Made.INSIDE : Made.UNKNOWN;
    }
}
