/** The kinds of decision a letter may make, and what shows them. */
@NullMarked
package ca.recourse.law.decision;

import org.jspecify.annotations.NullMarked;
