/** What a firm says about its mail: mailboxes, known senders and the way answers leave. */
@NullMarked
package ca.recourse.intake.mailbox.settings;

import org.jspecify.annotations.NullMarked;
