/** Every date of a letter, what each one is, and the day of the decision among them. */
@NullMarked
package ca.recourse.facts.dates;

import org.jspecify.annotations.NullMarked;
