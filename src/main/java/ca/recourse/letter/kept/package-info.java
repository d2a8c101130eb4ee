/** Readings kept, so that the same scan is never recognised twice. */
@NullMarked
package ca.recourse.letter.kept;

import org.jspecify.annotations.NullMarked;
