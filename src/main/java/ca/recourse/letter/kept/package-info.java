/** Readings kept, so that the same bytes are never read twice. */
@NullMarked
package ca.recourse.letter.kept;

import org.jspecify.annotations.NullMarked;
