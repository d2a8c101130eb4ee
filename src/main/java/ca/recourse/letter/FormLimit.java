package ca.recourse.letter;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many forms (drawings within the drawing of a PDF page) one page may show. A form that shows itself twice would be
 * drawn two to the power of fifty times, the depth at which the library stops it.
 */
public final class FormLimit {

    // A filled-in application form shows some hundreds.
    private static final int MOST = 5_000;

    private final AtomicInteger shown = new AtomicInteger();

    /** Count one more; false when it is one too many and is to be passed over. */
    public boolean oneMore() {
        return shown.incrementAndGet() <= MOST;
    }
}
