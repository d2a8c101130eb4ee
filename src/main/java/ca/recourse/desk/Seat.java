package ca.recourse.desk;

import static java.util.Objects.requireNonNull;

/**
 * Where the web desk sits.
 *
 * @param taken whether it is served at all
 * @param host the address it is bound to
 * @param port its port; 0 for any that is free
 * @param alone whether letters come by the desk alone: the inbox and the mailboxes are left as they are
 */
public record Seat(boolean taken, String host, int port, boolean alone) {

    /** A desk beside the inbox and the mailboxes. */
    public Seat(boolean taken, String host, int port) {
        this(taken, host, port, false);
    }

    public Seat {
        requireNonNull(host, "host");
    }
}
