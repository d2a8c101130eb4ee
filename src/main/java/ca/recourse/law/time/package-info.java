/** What the law says about time, and what a count of it comes to. */
@NullMarked
package ca.recourse.law.time;

import org.jspecify.annotations.NullMarked;
