/** Everything a person needs from the letter, as plain values: the contract. */
@NullMarked
package ca.recourse.summary;

import org.jspecify.annotations.NullMarked;
