package ca.recourse.facts.model;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.facts.LetterText;
import ca.recourse.law.LetterKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What kind of letter it is after both readings: the words of the packs, and what its sentences do. A sentence that does
 * something else makes a kind unsure; sentences that bear it out take away the doubt of words in passing.
 */
final class SettledKind {

    /** Below this no sentence does it, whatever words of it stand in the letter. */
    private static final double DENIED = 0.1;

    /** How likely a sentence must do a thing to take away a doubt. */
    private static final double PLAIN = 0.8;

    /** Less sure than one acts on. */
    private static final double UNSURE = 0.5;

    /** As sure as one acts on: the two readings agree, and words of the other kind stand in the letter. */
    private static final double AGREED = 0.75;

    /** Kinds under which a refusal would go unnoticed: a word of refusal in them makes them unsure. */
    private static final Set<LetterKind> HARMLESS = EnumSet.of(
            LetterKind.APPROVAL, LetterKind.DOCUMENT_REQUEST, LetterKind.ACKNOWLEDGEMENT, LetterKind.WITHDRAWN);

    /** A person looks at these in any case. */
    private static final Set<LetterKind> NO_DECISION = EnumSet.of(LetterKind.OTHER, LetterKind.UNREADABLE);

    private final UnheardDeeds deeds;

    SettledKind(UnheardDeeds deeds) {
        this.deeds = deeds;
    }

    Answer<LetterKind> kind(Answer<LetterKind> read, LetterText letter) {
        return read.one()
                .filter(kind -> !NO_DECISION.contains(kind))
                .map(kind -> one(kind, read, deeds.heard(letter)))
                .orElse(read);
    }

    private static Answer<LetterKind> one(LetterKind kind, Answer<LetterKind> read, Deeds heard) {
        if (heard.contradict(kind)) {
            return with(read, finding -> finding.atMost(UNSURE));
        }
        boolean doubtful = HARMLESS.contains(kind) && read.confidence() < AGREED;
        return doubtful && heard.likelihood(kind) >= PLAIN && heard.likelihood(LetterKind.REFUSAL) < DENIED
                ? with(read, SettledKind::agreed)
                : read;
    }

    private static Answer<LetterKind> with(Answer<LetterKind> read, UnaryOperator<Finding<LetterKind>> change) {
        return Answer.from(read.findings().stream().map(change).toList());
    }

    private static Finding<LetterKind> agreed(Finding<LetterKind> finding) {
        double sure = Math.min(AGREED, finding.passage().confidence());
        return new Finding<>(finding.value(), finding.passage(), sure);
    }
}
