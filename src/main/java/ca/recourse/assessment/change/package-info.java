/** What another shelf of law would make of the same letter: whose days move, and why. */
@NullMarked
package ca.recourse.assessment.change;

import org.jspecify.annotations.NullMarked;
