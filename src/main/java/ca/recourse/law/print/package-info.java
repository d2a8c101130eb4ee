/** The law as a person reads it on a terminal: a count, a recourse, a provision, a year of closed days. */
@NullMarked
package ca.recourse.law.print;

import org.jspecify.annotations.NullMarked;
