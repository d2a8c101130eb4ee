/** Why the letter says no: its statements and tick lists, the grounds they give and the provisions they cite. */
@NullMarked
package ca.recourse.facts.grounds;

import org.jspecify.annotations.NullMarked;
