package ca.recourse.letter.worker;

/** The readers cannot work, through no fault of any letter; the message says what to do. */
public final class ReadersException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ReadersException(String message) {
        super(message);
    }

    ReadersException(String message, Throwable cause) {
        super(message, cause);
    }
}
