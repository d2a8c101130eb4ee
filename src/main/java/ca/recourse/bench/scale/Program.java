package ca.recourse.bench.scale;

import java.io.IOException;

/** Starts the program once more, in a process of its own. */
@FunctionalInterface
public interface Program {

    /**
     * Start it.
     *
     * @param words the words of its command line
     */
    Process start(String... words) throws IOException;
}
