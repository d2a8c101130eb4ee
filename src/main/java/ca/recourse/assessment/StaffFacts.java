package ca.recourse.assessment;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What only staff know, and told us.
 *
 * @param received the day of notice
 * @param receivedBy how the notice came
 * @param place where the decision was made
 * @param statusExpiry the day printed on the permit or stamp
 */
public record StaffFacts(
        Optional<LocalDate> received, ReceivedBy receivedBy, Optional<Place> place, Optional<LocalDate> statusExpiry) {

    /** Nothing was told; notice is taken to be electronic, deemed received when sent (IRPR 9.3(2)). */
    public static final StaffFacts NONE =
            new StaffFacts(Optional.empty(), ReceivedBy.ELECTRONIC, Optional.empty(), Optional.empty());

    /** How a notice came. Only post and delivery by hand can move a deadline later. */
    public enum ReceivedBy {
        ELECTRONIC,
        POST,
        HAND
    }

    public StaffFacts {
        requireNonNull(received, "received");
        requireNonNull(receivedBy, "receivedBy");
        requireNonNull(place, "place");
        requireNonNull(statusExpiry, "statusExpiry");
    }
}
