package ca.recourse.desk;

import static java.util.Objects.requireNonNull;

/**
 * Where the web desk sits.
 *
 * @param taken whether it is served at all
 * @param host the address it is bound to
 * @param port its port; 0 for any that is free
 */
public record Seat(boolean taken, String host, int port) {

    public Seat {
        requireNonNull(host, "host");
    }
}
