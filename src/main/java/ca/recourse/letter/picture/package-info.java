/** Files become pictures of pages: image files decoded, PDF pages drawn or their one image taken out, all within bounds. */
@NullMarked
package ca.recourse.letter.picture;

import org.jspecify.annotations.NullMarked;
