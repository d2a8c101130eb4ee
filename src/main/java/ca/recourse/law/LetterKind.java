package ca.recourse.law;

import java.util.Locale;

/** What kind of letter it is: the first and riskiest question, since only some kinds start a clock. */
public enum LetterKind {
    REFUSAL,
    MIXED,
    APPROVAL,
    PROCEDURAL_FAIRNESS,
    DOCUMENT_REQUEST,
    RETURNED_INCOMPLETE,
    CLOSED,
    WITHDRAWN,
    CANCELLED,
    ACKNOWLEDGEMENT,
    REMOVAL_ORDER,
    TRIBUNAL_DECISION,
    COURT_ORDER,
    RECONSIDERATION_REPLY,
    OFFICER_NOTES,
    OTHER,
    UNREADABLE;

    /** The name in packs and summaries, such as {@code procedural-fairness}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
