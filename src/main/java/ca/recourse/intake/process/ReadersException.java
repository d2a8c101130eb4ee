package ca.recourse.intake.process;

/** The readers cannot work, through no fault of any letter; the message says what to do. */
public final class ReadersException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ReadersException(String message) {
        super(message);
    }

    public ReadersException(String message, Throwable cause) {
        super(message, cause);
    }
}
