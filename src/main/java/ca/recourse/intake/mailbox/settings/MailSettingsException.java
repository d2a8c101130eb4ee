package ca.recourse.intake.mailbox.settings;

/** {@code mail.properties} cannot be used as it is; the message names the key and says what a person can do. */
public final class MailSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MailSettingsException(String message) {
        super("mail.properties: " + message);
    }

    public MailSettingsException(String message, Throwable cause) {
        super("mail.properties: " + message, cause);
    }
}
