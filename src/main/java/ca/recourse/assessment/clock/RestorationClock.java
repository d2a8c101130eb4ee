package ca.recourse.assessment.clock;

import ca.recourse.assessment.Option.Status;
import ca.recourse.assessment.Sentences;
import ca.recourse.assessment.clock.StatusLoss.Filed;
import ca.recourse.assessment.matter.Settled;
import ca.recourse.assessment.matter.Situation;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Place;
import ca.recourse.law.Recourse;
import ca.recourse.law.time.TimeLimit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Restoration: 90 days from the loss of status (IRPR 182), never from the refusal as such and never longer.
 *
 * <p>The clock is counted from the earliest day on which status may have been lost. Where that cannot be known no day is
 * given: for a student it may lie months before the day on the permit (IRPR 222(1)), and without the day on the permit
 * nothing bounds it. What the letter itself says of 90 days is not used.
 */
final class RestorationClock implements Clock {

    private static final Set<ApplicationType> STUDENTS = Set.of(
            ApplicationType.STUDY_PERMIT,
            ApplicationType.STUDY_PERMIT_EXTENSION,
            ApplicationType.POST_GRADUATION_WORK_PERMIT);

    private final Counter counter;
    private final Sentences sentences;

    RestorationClock(Counter counter, Sentences sentences) {
        this.counter = counter;
        this.sentences = sentences;
    }

    @Override
    public Standing of(Recourse recourse, Situation situation, Settled settled) {
        if (situation.place().equals(Optional.of(Place.OUTSIDE_CANADA))) {
            return Standing.of(Status.NOT_AVAILABLE, sentences.say("restoration-outside"));
        }
        if (isStudent(situation)) {
            return asks("restoration-student", "studies-ended", "status-expiry", "filed-before-expiry");
        }
        if (grantsSomethingToo(situation)) {
            return asks("restoration-mixed", "what-was-granted", "status-expiry");
        }
        if (settled.mayBe("doc-cancelled")) {
            return asks("restoration-unknown", "status-lost");
        }
        return StatusLoss.of(situation, settled)
                .map(loss -> known(new Case(recourse, situation, settled, loss)))
                .orElseGet(() -> asks("restoration-unknown", "status-expiry", "filed-before-expiry"));
    }

    private static boolean isStudent(Situation situation) {
        return Situation.values(situation.facts().application()).stream().anyMatch(STUDENTS::contains)
                || situation.says("student", "ground-full-time-study");
    }

    private static boolean grantsSomethingToo(Situation situation) {
        return Situation.values(situation.facts().kind()).contains(LetterKind.MIXED)
                || situation.says("visitor-record-issued");
    }

    private record Case(Recourse recourse, Situation situation, Settled settled, StatusLoss loss) {

        Counted counted(Counter counter, Start start) {
            TimeLimit limit = recourse.timeLimit(Place.INSIDE_CANADA, start.day())
                    .orElseThrow(() -> new IllegalStateException("pack " + recourse.id() + " has no time limit"));
            return counter.count(limit, start);
        }

        boolean endedBeforeTheDecision(Counted counted) {
            return loss.decided().map(counted.deadline().outerDate()::isBefore).orElse(false);
        }

        Status status(Counted counted) {
            boolean late = situation.today().isAfter(counted.actBy());
            boolean mayBeInTime = !situation.today().isAfter(counted.deadline().outerDate());
            if (late) {
                return loss.isOpenQuestion() && mayBeInTime ? Status.NEEDS_FACT : Status.LATE;
            }
            return counted.deadline().provisional() ? Status.NEEDS_FACT : Status.OPEN;
        }
    }

    private Standing known(Case at) {
        if (at.loss().stillRunsOn(at.situation().today())) {
            return stillRuns(at);
        }
        Counted fromExpiry = at.counted(counter, at.loss().fromExpiry());
        if (at.endedBeforeTheDecision(fromExpiry) && at.loss().filed() != Filed.IN_TIME) {
            return gone(at, fromExpiry);
        }
        Counted counted = at.counted(counter, at.loss().start());
        return Standing.by(counted, at.status(counted), sentences.say(sentence(at.loss()), slots(at, counted)))
                .asking(sentences.ask("in-canada"))
                .asking(
                        at.loss().isOpenQuestion()
                                ? sentences.ask("filed-before-expiry")
                                : sentences.ask("status-expiry"));
    }

    // A printed expiry may be a passport's: only what staff say closes the question.
    private Standing stillRuns(Case at) {
        Map<String, Object> expiry = Map.of("expiry", at.loss().expiry());
        return at.loss().told()
                ? Standing.of(Status.NOT_AVAILABLE, sentences.say("restoration-still-valid", expiry))
                : Standing.of(Status.NEEDS_FACT, sentences.say("restoration-maybe-valid", expiry))
                        .asking(sentences.ask("status-expiry"));
    }

    // Counted from the expiry it was over before the letter was written: a day then would be no day to act by.
    private Standing gone(Case at, Counted fromExpiry) {
        if (!at.loss().isOpenQuestion()) {
            return over(at, fromExpiry);
        }
        Start latest = new Start(
                at.loss().latest(), at.loss().latest(), at.loss().start().source(), true);
        return Standing.of(
                        Status.NEEDS_FACT,
                        sentences.say("restoration-either-gone", gone(at, fromExpiry, at.counted(counter, latest))))
                .asking(sentences.ask("in-canada"), sentences.ask("filed-before-expiry"));
    }

    // An earlier extension, refused later, may have been the end of status: a restoration refused once may have days
    // left.
    private Standing over(Case at, Counted fromExpiry) {
        boolean again = at.settled().mayBe("restoration-refused");
        boolean certain = !again && at.loss().told();
        Standing standing = Standing.of(
                certain ? Status.NOT_AVAILABLE : Status.NEEDS_FACT,
                sentences.say(again ? "restoration-again" : "restoration-over", gone(at, fromExpiry, fromExpiry)));
        return certain ? standing : standing.asking(sentences.ask("in-canada"), sentences.ask("status-lost"));
    }

    private static Map<String, Object> gone(Case at, Counted fromExpiry, Counted latest) {
        return Map.of(
                "expiry", at.loss().expiry(),
                "gone", fromExpiry.deadline().nominalLastDay(),
                "outer", latest.actBy());
    }

    private static String sentence(StatusLoss loss) {
        if (loss.isOpenQuestion()) {
            return "restoration-either";
        }
        return loss.earliest().equals(loss.expiry()) ? "restoration-from-expiry" : "restoration-from-decision";
    }

    private static Map<String, Object> slots(Case at, Counted counted) {
        Map<String, Object> slots = new HashMap<>(counted.slots(at.situation().today()));
        slots.put("expiry", at.loss().expiry());
        return slots;
    }

    private Standing asks(String sentence, String... questions) {
        Standing standing =
                Standing.of(Status.NEEDS_FACT, sentences.say(sentence)).asking(sentences.ask("in-canada"));
        for (String question : questions) {
            standing = standing.asking(sentences.ask(question));
        }
        return standing;
    }
}
