/** Tests of the readings that are kept. */
@NullMarked
package ca.recourse.letter.kept;

import org.jspecify.annotations.NullMarked;
