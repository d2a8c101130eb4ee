package ca.recourse.assessment.clock;

import ca.recourse.assessment.matter.Settled;
import ca.recourse.assessment.matter.Situation;
import ca.recourse.law.Recourse;

/** Says how a recourse stands by its clock, before anything that bars it. */
interface Clock {

    Standing of(Recourse recourse, Situation situation, Settled settled);
}
