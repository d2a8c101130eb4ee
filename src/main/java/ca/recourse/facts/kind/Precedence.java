package ca.recourse.facts.kind;

import static ca.recourse.law.LetterKind.ACKNOWLEDGEMENT;
import static ca.recourse.law.LetterKind.APPROVAL;
import static ca.recourse.law.LetterKind.CANCELLED;
import static ca.recourse.law.LetterKind.CLOSED;
import static ca.recourse.law.LetterKind.COURT_ORDER;
import static ca.recourse.law.LetterKind.DOCUMENT_REQUEST;
import static ca.recourse.law.LetterKind.OFFICER_NOTES;
import static ca.recourse.law.LetterKind.OTHER;
import static ca.recourse.law.LetterKind.PROCEDURAL_FAIRNESS;
import static ca.recourse.law.LetterKind.RECONSIDERATION_REPLY;
import static ca.recourse.law.LetterKind.REFUSAL;
import static ca.recourse.law.LetterKind.REMOVAL_ORDER;
import static ca.recourse.law.LetterKind.RETURNED_INCOMPLETE;
import static ca.recourse.law.LetterKind.TRIBUNAL_DECISION;
import static ca.recourse.law.LetterKind.WITHDRAWN;

import ca.recourse.law.LetterKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which kind stands where words speak for several, because the words of the one also stand in letters of the other. All
 * other pairs are a contradiction.
 */
final class Precedence {

    /** A court's or a board's words are quoted in so many letters that one sign of them is not enough. */
    static final Set<LetterKind> QUOTED_OFTEN = EnumSet.of(COURT_ORDER, TRIBUNAL_DECISION, OFFICER_NOTES);

    /** Kinds under which a refusal would go unnoticed. */
    static final Set<LetterKind> HARMLESS = EnumSet.of(APPROVAL, DOCUMENT_REQUEST, ACKNOWLEDGEMENT, OTHER, WITHDRAWN);

    /** A court and a board tell the whole story of a file, with the words of every letter in it. */
    private static final Set<LetterKind> TELL_ALL = EnumSet.of(COURT_ORDER, TRIBUNAL_DECISION);

    // A refusal says that the file is closed, a fairness letter asks for documents.
    private static final Map<LetterKind, Set<LetterKind>> GIVES_WAY_TO = Map.of(
            REFUSAL,
            EnumSet.of(RECONSIDERATION_REPLY, OFFICER_NOTES),
            CLOSED,
            EnumSet.of(REFUSAL, WITHDRAWN, RETURNED_INCOMPLETE, RECONSIDERATION_REPLY, CANCELLED),
            DOCUMENT_REQUEST,
            EnumSet.of(PROCEDURAL_FAIRNESS, APPROVAL, RETURNED_INCOMPLETE, REMOVAL_ORDER, CANCELLED),
            ACKNOWLEDGEMENT,
            EnumSet.complementOf(EnumSet.of(ACKNOWLEDGEMENT, OTHER)),
            OTHER,
            EnumSet.of(WITHDRAWN, RECONSIDERATION_REPLY, CLOSED, CANCELLED, RETURNED_INCOMPLETE),
            TRIBUNAL_DECISION,
            EnumSet.of(COURT_ORDER));

    /** What a refusal tells of: that papers were asked for, that an order was made. */
    private static final Set<LetterKind> TOLD_IN_A_REFUSAL = EnumSet.of(DOCUMENT_REQUEST, REMOVAL_ORDER);

    private Precedence() {}

    /**
     * The kinds that give way to none of the others.
     *
     * @param done kinds of what the writer does by saying so, or names in a heading
     */
    static List<LetterKind> standing(List<LetterKind> kinds, Set<LetterKind> done) {
        return kinds.stream()
                .filter(kind -> kinds.stream().noneMatch(other -> givesWay(kind, other, done)))
                .toList();
    }

    private static boolean givesWay(LetterKind kind, LetterKind other, Set<LetterKind> done) {
        return GIVES_WAY_TO.getOrDefault(kind, Set.of()).contains(other)
                || (TELL_ALL.contains(other) && !TELL_ALL.contains(kind))
                || (other == REFUSAL && TOLD_IN_A_REFUSAL.contains(kind) && !done.contains(kind));
    }
}
