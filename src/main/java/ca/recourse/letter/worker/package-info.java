/** Reading in processes of their own: what a hostile file does to its reader is not done to the service. */
@NullMarked
package ca.recourse.letter.worker;

import org.jspecify.annotations.NullMarked;
