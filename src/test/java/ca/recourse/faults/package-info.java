/** Faults done to the real program in a process of its own, and the oracle that says nothing was lost. */
@NullMarked
package ca.recourse.faults;

import org.jspecify.annotations.NullMarked;
