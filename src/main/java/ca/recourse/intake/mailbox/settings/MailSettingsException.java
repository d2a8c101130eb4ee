package ca.recourse.intake.mailbox.settings;

/** The mail settings cannot be used as they are; the message names the key and says what a person can do. */
public final class MailSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MailSettingsException(String key, String fault) {
        super(key + ": " + fault);
    }

    public MailSettingsException(String message, Throwable cause) {
        super(message, cause);
    }
}
