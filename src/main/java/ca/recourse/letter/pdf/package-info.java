/** Born-digital pages: every word with its place, tick boxes, and whether the words can be trusted. */
@NullMarked
package ca.recourse.letter.pdf;

import org.jspecify.annotations.NullMarked;
