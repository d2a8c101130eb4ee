package ca.recourse.law.decision;

import java.util.Locale;

/** Where the matter of a decision arises, as far as its kind alone can tell. */
public enum Matter {
    /** Made in Canada or by an office abroad: fifteen days are safe, sixty are the outer reading. */
    DEPENDS,
    INSIDE_CANADA,
    /** To the Immigration Appeal Division before any court. */
    IAD_FIRST,
    /** To the Refugee Appeal Division before any court, where it is open. */
    RAD_FIRST,
    CITIZENSHIP_ACT,
    QUEBEC,
    PROVINCE,
    /** A return or a withdrawal: nothing was decided on its merits. */
    NOT_ON_THE_MERITS,
    NOT_A_REFUSAL;

    /** The name in packs, such as {@code iad-first}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
