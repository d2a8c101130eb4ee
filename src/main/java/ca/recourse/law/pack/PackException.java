package ca.recourse.law.pack;

import java.io.Serial;

/** A pack that cannot be used: says which file, which line, what is wrong and what to write instead. */
public final class PackException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    PackException(String file, int line, String fault) {
        super("law pack %s, line %d: %s".formatted(file, line, fault));
    }

    PackException(String file, String fault, Throwable cause) {
        super("law pack %s: %s".formatted(file, fault), cause);
    }
}
