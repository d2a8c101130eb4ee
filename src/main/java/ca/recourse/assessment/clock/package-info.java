/** The clocks: from which day each runs, to which, and how a recourse stands by it. */
@NullMarked
package ca.recourse.assessment.clock;

import org.jspecify.annotations.NullMarked;
