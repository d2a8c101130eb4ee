/** Who sent a message, by what way it came, whether we know the sender and whether an answer may go back. */
@NullMarked
package ca.recourse.intake.sender;

import org.jspecify.annotations.NullMarked;
