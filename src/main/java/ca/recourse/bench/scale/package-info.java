/** How much faster letters are read by several machines than by one. */
@NullMarked
package ca.recourse.bench.scale;

import org.jspecify.annotations.NullMarked;
