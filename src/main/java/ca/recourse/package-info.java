/** The wiring: which rooms there are and the order a letter walks through them. */
@NullMarked
package ca.recourse;

import org.jspecify.annotations.NullMarked;
