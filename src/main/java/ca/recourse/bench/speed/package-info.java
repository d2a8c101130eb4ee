/** How fast letters are read, held against the public tools on the same files in the same run. */
@NullMarked
package ca.recourse.bench.speed;

import org.jspecify.annotations.NullMarked;
