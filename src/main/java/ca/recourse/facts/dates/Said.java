package ca.recourse.facts.dates;

import ca.recourse.facts.DatedMention.Role;
import java.util.Optional;

/**
 * What a letter says that one of its dates is.
 *
 * @param role what the day is
 * @param why why it is not the decision date, where that is plain
 * @param strength how plainly it is said, 0 to 1
 * @param label whether a label says so rather than a sentence
 * @param passing whether letters of other kinds tell of such a day too
 * @param foreign whether another hand wrote it: a stamp, a printer, a mail program
 */
record Said(Role role, Optional<String> why, double strength, boolean label, boolean passing, boolean foreign) {

    /** Nothing around the date says what it is. */
    static final Said NOTHING = new Said(Role.OTHER, Optional.empty(), 0.5, false, false, false);

    /** A date that is not the letter's own, for this reason. */
    static Said rejected(String why) {
        return new Said(Role.REJECTED, Optional.of(why), 0.9, false, false, false);
    }

    /** A date that another hand put on the letter. */
    static Said foreign(String why) {
        return new Said(Role.REJECTED, Optional.of(why), 0.9, false, false, true);
    }

    boolean is(Role other) {
        return role == other;
    }
}
