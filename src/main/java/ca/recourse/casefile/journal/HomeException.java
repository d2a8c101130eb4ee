package ca.recourse.casefile.journal;

/** The home folder cannot be used as it is; the message says what a person can do. */
public final class HomeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public HomeException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }

    public HomeException(String message) {
        super(message);
    }
}
