/** What kind of letter it is, from whom, about what, decided where. */
@NullMarked
package ca.recourse.facts.kind;

import org.jspecify.annotations.NullMarked;
