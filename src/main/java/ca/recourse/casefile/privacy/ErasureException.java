package ca.recourse.casefile.privacy;

/** Something may not be erased; the message says what stands in the way and what a person can do. */
public final class ErasureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ErasureException(String message) {
        super(message);
    }
}
