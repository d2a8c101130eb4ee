package ca.recourse.law.time;

import java.io.Serial;

/** Somebody asked for the count of something the shelf has no clock for. Says what can be counted. */
public final class UncountableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UncountableException(String message) {
        super(message);
    }
}
