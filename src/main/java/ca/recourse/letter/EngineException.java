package ca.recourse.letter;

/** The recognition engine or its language data is missing or broken; the message says what to install or set. */
public final class EngineException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public EngineException(String message) {
        super(message);
    }

    public EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
