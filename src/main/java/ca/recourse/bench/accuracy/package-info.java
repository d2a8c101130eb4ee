/** The measure: letters nobody trained on are written, copied and read, and what was read is held against the truth. */
@NullMarked
package ca.recourse.bench.accuracy;

import org.jspecify.annotations.NullMarked;
