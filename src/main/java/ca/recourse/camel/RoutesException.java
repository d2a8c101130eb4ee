package ca.recourse.camel;

/** The route files do not load or start; the message names the folder and what is wrong with it. */
public final class RoutesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RoutesException(String message, Throwable cause) {
        super(message, cause);
    }
}
