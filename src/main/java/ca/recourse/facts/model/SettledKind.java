package ca.recourse.facts.model;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.sentences.Sentence;
import ca.recourse.law.LetterKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

    /** How likely a sentence must refuse to be taken before the words of the packs. */
    private static final double SAID = 0.9;

    /** The same where those words are plain. */
    private static final double PLAINLY_SAID = 0.97;

    /** How likely a sentence must do something against the person to be thought of. */
    private static final double THINKABLE = 0.15;

    /** How likely a sentence must do another thing to leave a doubt. */
    private static final double HEARD = 0.3;

    /** Less sure than one acts on. */
    private static final double UNSURE = 0.5;

    /** As sure as one acts on: the two readings agree, and words of the other kind stand in the letter. */
    private static final double AGREED = 0.75;

    /** Kinds under which a refusal would go unnoticed: a word of refusal in them makes them unsure. */
    private static final Set<LetterKind> HARMLESS = EnumSet.of(
            LetterKind.APPROVAL, LetterKind.DOCUMENT_REQUEST, LetterKind.ACKNOWLEDGEMENT, LetterKind.WITHDRAWN);

    /** Kinds in whose place a refusal is taken that a sentence plainly says, where none says that they are one. */
    private static final Set<LetterKind> NO_REFUSAL = EnumSet.of(
            LetterKind.APPROVAL,
            LetterKind.DOCUMENT_REQUEST,
            LetterKind.PROCEDURAL_FAIRNESS,
            LetterKind.ACKNOWLEDGEMENT,
            LetterKind.WITHDRAWN,
            LetterKind.CLOSED,
            LetterKind.RETURNED_INCOMPLETE);

    /** What is done against a person. */
    private static final Set<LetterKind> AGAINST = EnumSet.of(
            LetterKind.REFUSAL,
            LetterKind.MIXED,
            LetterKind.CANCELLED,
            LetterKind.CLOSED,
            LetterKind.REMOVAL_ORDER,
            LetterKind.TRIBUNAL_DECISION);

    /** What a letter may do instead of refusing. */
    private static final Set<LetterKind> OTHER_DEEDS = EnumSet.of(
            LetterKind.APPROVAL,
            LetterKind.PROCEDURAL_FAIRNESS,
            LetterKind.DOCUMENT_REQUEST,
            LetterKind.RETURNED_INCOMPLETE,
            LetterKind.CLOSED,
            LetterKind.WITHDRAWN,
            LetterKind.CANCELLED,
            LetterKind.REMOVAL_ORDER,
            LetterKind.TRIBUNAL_DECISION,
            LetterKind.COURT_ORDER,
            LetterKind.RECONSIDERATION_REPLY);

    /** A person looks at these in any case. */
    private static final Set<LetterKind> NO_DECISION = EnumSet.of(LetterKind.OTHER, LetterKind.UNREADABLE);

    private final UnheardDeeds deeds;

    SettledKind(UnheardDeeds deeds) {
        this.deeds = deeds;
    }

    Answer<LetterKind> kind(Answer<LetterKind> read, LetterText letter, List<Sentence> supposed) {
        Optional<LetterKind> one = read.one();
        if (read.findings().isEmpty() || one.filter(NO_DECISION::contains).isPresent()) {
            return read;
        }
        Deeds heard = deeds.heard(letter, supposed);
        return one.map(kind -> one(kind, read, heard)).orElseGet(() -> oneOfSeveral(read, heard));
    }

    private static Answer<LetterKind> one(LetterKind kind, Answer<LetterKind> read, Deeds heard) {
        if (NO_REFUSAL.contains(kind)
                && heard.likelihood(kind) < Deeds.BORNE_OUT
                && heard.likelihood(LetterKind.REFUSAL) >= (read.confidence() < AGREED ? SAID : PLAINLY_SAID)) {
            return heardInstead(LetterKind.REFUSAL, heard);
        }
        if (heard.contradict(kind) || (HARMLESS.contains(kind) && mayHideARefusal(heard, kind))) {
            return with(read, finding -> finding.atMost(UNSURE));
        }
        return read.confidence() < AGREED && bearsOut(heard, kind) ? with(read, SettledKind::agreed) : read;
    }

    // Words speak for several: one sentence grants and another refuses, or one refuses and none does anything else.
    private static Answer<LetterKind> oneOfSeveral(Answer<LetterKind> read, Deeds heard) {
        if (heard.grantsAndRefuses()) {
            return heardInstead(LetterKind.MIXED, heard);
        }
        return heard.likelihood(LetterKind.REFUSAL) >= PLAIN && refusesOnly(heard)
                ? heardInstead(LetterKind.REFUSAL, heard)
                : read;
    }

    private static Answer<LetterKind> heardInstead(LetterKind kind, Deeds heard) {
        return Answer.from(List.of(heard.shown(LetterKind.REFUSAL, UNSURE).as(kind)));
    }

    // Of a refusal that went unnoticed nobody counts the days: where the sentences do not bear a harmless kind out, no
    // sentence may be against the person.
    private static boolean mayHideARefusal(Deeds heard, LetterKind kind) {
        return heard.likelihood(LetterKind.REFUSAL) >= PLAIN
                || (heard.likelihood(kind) < Deeds.BORNE_OUT
                        && AGAINST.stream().anyMatch(other -> heard.likelihood(other) >= THINKABLE));
    }

    // What a harmless kind must not hide is a refusal; of a refusal, that it is something else that decides.
    private static boolean bearsOut(Deeds heard, LetterKind kind) {
        boolean alone = HARMLESS.contains(kind)
                ? heard.likelihood(LetterKind.REFUSAL) < DENIED
                : kind == LetterKind.REFUSAL && refusesOnly(heard);
        return alone && heard.likelihood(kind) >= PLAIN;
    }

    private static boolean refusesOnly(Deeds heard) {
        return OTHER_DEEDS.stream().noneMatch(other -> heard.likelihood(other) >= HEARD);
    }

    private static Answer<LetterKind> with(Answer<LetterKind> read, UnaryOperator<Finding<LetterKind>> change) {
        return Answer.from(read.findings().stream().map(change).toList());
    }

    private static Finding<LetterKind> agreed(Finding<LetterKind> finding) {
        double sure = Math.min(AGREED, finding.passage().confidence());
        return new Finding<>(finding.value(), finding.passage(), sure);
    }
}
