package ca.recourse.law;

import java.util.Locale;

/** What was applied for, or what the decision is about. */
public enum ApplicationType {
    WORK_PERMIT,
    WORK_PERMIT_EXTENSION,
    POST_GRADUATION_WORK_PERMIT,
    OPEN_WORK_PERMIT,
    STUDY_PERMIT,
    STUDY_PERMIT_EXTENSION,
    VISITOR_VISA,
    SUPER_VISA,
    VISITOR_RECORD,
    ETA,
    TEMPORARY_RESIDENT_PERMIT,
    RESTORATION,
    EXPRESS_ENTRY,
    PROVINCIAL_NOMINEE,
    OTHER_ECONOMIC,
    FAMILY_CLASS,
    SPOUSE_IN_CANADA,
    SPONSOR_ELIGIBILITY,
    PR_TRAVEL_DOCUMENT,
    PR_CARD,
    RESIDENCY_OBLIGATION,
    HUMANITARIAN,
    PRRA,
    REFUGEE_CLAIM,
    REFUGEE_APPEAL,
    RESETTLEMENT,
    CITIZENSHIP,
    LMIA,
    PROVINCIAL_NOMINATION,
    QUEBEC_SELECTION,
    QUEBEC_UNDERTAKING,
    REMOVAL;

    /** The name in packs and summaries, such as {@code work-permit-extension}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
