/** Where one sentence of a letter ends and the next begins. */
@NullMarked
package ca.recourse.facts.sentences;

import org.jspecify.annotations.NullMarked;
