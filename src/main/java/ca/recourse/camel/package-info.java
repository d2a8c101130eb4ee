/**
 * Gives the stages their names so that the files in {@code routes/} can call on them.
 *
 * <p>Camel stays in here, and nothing here knows what a letter is.
 */
@NullMarked
package ca.recourse.camel;

import org.jspecify.annotations.NullMarked;
