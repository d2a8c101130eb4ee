/** Tests of what speed is measured with. */
@NullMarked
package ca.recourse.bench.speed;

import org.jspecify.annotations.NullMarked;
