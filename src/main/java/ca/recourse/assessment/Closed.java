package ca.recourse.assessment;

import ca.recourse.assessment.Option.Status;
import ca.recourse.assessment.clock.Standing;
import ca.recourse.assessment.matter.Settled;
import ca.recourse.law.Phrase;
import ca.recourse.law.Recourse;
import ca.recourse.law.decision.Matter;
import java.util.Optional;

/** What the kind of decision alone leaves closed, and the sentence that says so. */
final class Closed {

    private final Sentences sentences;

    Closed(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Closed, where the kind of decision never opens this recourse or decides nothing. */
    Optional<Standing> byItsKind(Recourse recourse, Settled settled) {
        boolean never = settled.never().contains(recourse.id());
        boolean considered = settled.considered().contains(recourse.id());
        if (never && (settled.decidesNothing() || !considered)) {
            return Optional.of(Standing.of(Status.NOT_AVAILABLE, reason(recourse.id(), settled)));
        }
        return settled.mayBe("officer-notes") && settled.decidesNothing()
                ? Optional.of(notesAlone())
                : Optional.empty();
    }

    private Standing notesAlone() {
        return Standing.of(Status.NEEDS_FACT, sentences.say("notes-alone")).asking(sentences.ask("find-the-letter"));
    }

    private Phrase reason(String recourse, Settled settled) {
        if (recourse.equals("federal-court-of-appeal")) {
            return sentences.say("not-certified");
        }
        if (settled.decidesNothing()) {
            return sentences.say("undecided");
        }
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
