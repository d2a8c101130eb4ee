/** What was taken from mailboxes, and the answers that go back, kept beside the journal. */
@NullMarked
package ca.recourse.casefile.mail;

import org.jspecify.annotations.NullMarked;
