/** Where one letter ends and the next begins in a scan that holds several. */
@NullMarked
package ca.recourse.letter.split;

import org.jspecify.annotations.NullMarked;
