/** Mail that leaves: an answer becomes a message that no machine will answer, and goes out by SMTP. */
@NullMarked
package ca.recourse.intake.outgoing;

import org.jspecify.annotations.NullMarked;
