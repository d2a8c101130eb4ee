package ca.recourse.assessment.clock;

import ca.recourse.assessment.Option.Status;
import ca.recourse.assessment.Sentences;
import ca.recourse.assessment.matter.Settled;
import ca.recourse.assessment.matter.Situation;
import ca.recourse.facts.Reply;
import ca.recourse.law.Recourse;
import java.util.List;

/** The reply a letter asks for, or the review it offers, by the day it gives itself: its shortest reading. */
final class ReplyClock implements Clock {

    private final LetterTimes times;
    private final Sentences sentences;

    ReplyClock(LetterTimes times, Sentences sentences) {
        this.times = times;
        this.sentences = sentences;
    }

    @Override
    public Standing of(Recourse recourse, Situation situation, Settled settled) {
        List<Counted> found = times.of(situation);
        if (found.isEmpty()) {
            return Standing.of(Status.NEEDS_FACT, sentences.say(name(settled, "no-day")))
                    .asking(sentences.ask("reply-day"));
        }
        boolean oneDay = found.stream().map(Counted::actBy).distinct().count() == 1;
        Counted shortest = oneDay ? found.get(0) : found.get(0).madeProvisional();
        Status status = shortest.on(situation.today());
        Standing standing = Standing.by(
                shortest,
                status,
                sentences.say(name(settled, sentence(status, situation)), shortest.slots(situation.today())));
        return shortest.deadline().provisional() ? standing.asking(sentences.ask("reply-day")) : standing;
    }

    private static String name(Settled settled, String sentence) {
        return (settled.decidesNothing() ? "reply-" : "review-") + sentence;
    }

    private static String sentence(Status status, Situation situation) {
        if (status == Status.LATE) {
            return "late";
        }
        boolean fromReceipt = situation.facts().replies().stream()
                .anyMatch(reply -> reply.by().isEmpty() && reply.from() == Reply.From.RECEIPT);
        return fromReceipt ? "from-receipt" : "open";
    }
}
