package ca.recourse.assessment;

import ca.recourse.assessment.Option.Status;
import ca.recourse.assessment.clock.Standing;
import ca.recourse.assessment.matter.Settled;
import ca.recourse.assessment.matter.Situation;
import ca.recourse.law.Matter;
import ca.recourse.law.Phrase;
import ca.recourse.law.Recourse;
import java.util.Optional;

/** What the kind of decision alone leaves closed, and the sentence that says so. */
final class Closed {

    private final Sentences sentences;

    Closed(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Closed, where the kind of decision never opens this recourse or decides nothing. */
    Optional<Standing> byItsKind(Recourse recourse, Situation situation, Settled settled) {
        boolean never = settled.never().contains(recourse.id());
        if (never && settled.decidesNothing()) {
            return Optional.of(standing(sentences.say("undecided")));
        }
        return never && !settled.considered().contains(recourse.id())
                ? Optional.of(standing(reason(recourse.id(), settled)))
                : special(recourse, situation, settled);
    }

    private Optional<Standing> special(Recourse recourse, Situation situation, Settled settled) {
        if (settled.mayBe("officer-notes")) {
            return Optional.of(Standing.of(Status.NEEDS_FACT, sentences.say("notes-alone"))
                    .asking(sentences.ask("find-the-letter")));
        }
        boolean uncertified = settled.mayBe("judgment") && !situation.says("certified-question");
        return recourse.id().equals("federal-court-of-appeal") && uncertified
                ? Optional.of(standing(sentences.say("not-certified")))
                : Optional.empty();
    }

    private static Standing standing(Phrase why) {
        return Standing.of(Status.NOT_AVAILABLE, why);
    }

    private Phrase reason(String recourse, Settled settled) {
        return switch (recourse) {
            case "iad-sponsorship-appeal", "iad-removal-appeal", "iad-residency-appeal" -> sentences.say("closed-iad");
            case "rad-appeal" -> sentences.say("closed-rad");
            case "restoration" -> sentences.say("closed-restoration");
            case "judicial-review" -> sentences.say("closed-judicial-review");
            case "leave-judicial-review" ->
                sentences.say(settled.isAlways(Matter.QUEBEC, Matter.PROVINCE) ? "closed-provincial" : "closed");
            default -> sentences.say("closed");
        };
    }
}
