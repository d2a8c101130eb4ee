package ca.recourse.assessment.clock;

import ca.recourse.assessment.Option.Status;
import ca.recourse.assessment.Sentences;
import ca.recourse.assessment.StaffFacts.ReceivedBy;
import ca.recourse.assessment.matter.Settled;
import ca.recourse.assessment.matter.Situation;
import ca.recourse.law.Place;
import ca.recourse.law.Recourse;
import ca.recourse.law.time.TimeLimit;
import ca.recourse.law.time.TimeLimit.Trigger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A clock of one length, from notice of the decision or from the decision itself. */
final class NoticeClock implements Clock {

    private static final Set<Trigger> FROM_NOTICE = Set.of(
            Trigger.NOTIFIED,
            Trigger.REASONS_RECEIVED,
            Trigger.ORDER_RECEIVED,
            Trigger.COMMUNICATED,
            Trigger.NOTICE_SENT);
    private static final Set<Trigger> FROM_DECISION = Set.of(Trigger.DECIDED, Trigger.PRONOUNCED);

    private final Counter counter;
    private final Sentences sentences;

    NoticeClock(Counter counter, Sentences sentences) {
        this.counter = counter;
        this.sentences = sentences;
    }

    @Override
    public Standing of(Recourse recourse, Situation situation, Settled settled) {
        TimeLimit newest = limit(recourse, situation.today());
        if (FROM_NOTICE.contains(newest.trigger())) {
            return from(notice(recourse, situation), recourse, situation)
                    .asking(Questions.ofNotice(situation, sentences));
        }
        if (FROM_DECISION.contains(newest.trigger())) {
            return from(Triggers.decision(situation), recourse, situation);
        }
        return Standing.of(Status.NEEDS_FACT, sentences.say("clock-other-event", slots(newest)))
                .asking(recourse.mustAsk());
    }

    // Staff say it came by post: the day it is considered received reaches the outer date only.
    private Optional<Start> notice(Recourse recourse, Situation situation) {
        Optional<LocalDate> received = Triggers.decision(situation)
                .filter(mailed -> situation.told().receivedBy() == ReceivedBy.POST)
                .flatMap(mailed -> counter.received(limit(recourse, mailed.day()), mailed.latest()));
        return Triggers.notice(situation)
                .map(start -> received.map(start::until).orElse(start));
    }

    private Standing from(Optional<Start> start, Recourse recourse, Situation situation) {
        return start.map(from -> {
                    Counted counted = counter.count(limit(recourse, from.day()), from);
                    Map<String, Object> slots = new HashMap<>(counted.slots(situation.today()));
                    slots.putAll(slots(limit(recourse, from.day())));
                    return Standing.by(counted, counted.on(situation.today()), sentences.say("clock-open", slots));
                })
                .orElseGet(() -> Standing.of(
                                Status.NEEDS_FACT,
                                sentences.say("clock-no-day", slots(limit(recourse, situation.today()))))
                        .asking(sentences.ask("when-notified")));
    }

    private static Map<String, Object> slots(TimeLimit limit) {
        return Map.of("period", limit.period().printed(), "event", limit.event());
    }

    private static TimeLimit limit(Recourse recourse, LocalDate day) {
        return recourse.timeLimit(Place.INSIDE_CANADA, day)
                .orElseThrow(() -> new IllegalStateException("pack " + recourse.id() + " has no time limit"));
    }
}
