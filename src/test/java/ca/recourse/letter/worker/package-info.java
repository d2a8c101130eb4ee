/** Tests of the readers in processes of their own: with real processes, and real ways to die. */
@NullMarked
package ca.recourse.letter.worker;

import org.jspecify.annotations.NullMarked;
