/** The mail door: messages are copied out of mailboxes, and marked there only once they are kept here. */
@NullMarked
package ca.recourse.intake.mailbox;

import org.jspecify.annotations.NullMarked;
