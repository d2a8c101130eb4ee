package ca.recourse.intake.mailbox;

/** A mailbox or mail server cannot be used now; the message names it and says what a person can do. */
public final class MailboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MailboxException(String message, Throwable cause) {
        super(message, cause);
    }

    public MailboxException(String message) {
        super(message);
    }
}
