package ca.recourse.casefile.journal;

/** The store or the journal could not do its work. Nothing accepted is lost; the message says what a person can do. */
public final class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JournalException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }

    public JournalException(String message) {
        super(message);
    }
}
