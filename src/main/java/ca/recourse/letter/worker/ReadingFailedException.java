package ca.recourse.letter.worker;

/** The program itself failed inside a reader that went on living; the message says with what and where. */
public final class ReadingFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ReadingFailedException(String message) {
        super(message);
    }
}
