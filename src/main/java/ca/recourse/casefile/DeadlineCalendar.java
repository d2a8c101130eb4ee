package ca.recourse.casefile;

import ca.recourse.summary.CaseSheet;

/** The deadlines of a letter as calendar entries. */
final class DeadlineCalendar {

    private DeadlineCalendar() {}

    static byte[] ics(CaseSheet sheet) {
        return new byte[0];
    }
}
