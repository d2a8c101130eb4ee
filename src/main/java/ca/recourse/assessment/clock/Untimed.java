package ca.recourse.assessment.clock;

import ca.recourse.assessment.Option.Status;
import ca.recourse.assessment.matter.Settled;
import ca.recourse.assessment.matter.Situation;
import ca.recourse.law.Recourse;

/** A recourse without a clock of its own: open, in the words of its pack. */
final class Untimed implements Clock {

    @Override
    public Standing of(Recourse recourse, Situation situation, Settled settled) {
        return Standing.of(Status.OPEN, recourse.timing());
    }
}
