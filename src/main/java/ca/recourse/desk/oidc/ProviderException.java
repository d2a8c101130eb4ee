package ca.recourse.desk.oidc;

/** The identity provider does not answer, or not as it should; the message says what was expected of it. */
final class ProviderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProviderException(String message) {
        super(message);
    }

    ProviderException(String message, Throwable cause) {
        super(message, cause);
    }
}
