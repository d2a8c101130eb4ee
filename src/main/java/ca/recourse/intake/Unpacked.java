package ca.recourse.intake;

import java.util.List;

/**
 * What came out of an arrival.
 *
 * @param files each to be read as a letter, in reading order; never empty
 * @param passedOver what is no letter and was left aside, such as the logo of a signature
 */
public record Unpacked(List<Arrival> files, List<PassedOver> passedOver) {

    public Unpacked {
        files = List.copyOf(files);
        passedOver = List.copyOf(passedOver);
    }

    /**
     * Something in a message or archive that is no letter.
     *
     * @param name its name or kind
     * @param container what it lay in, outermost first, joined by {@code !}
     * @param why one sentence
     */
    public record PassedOver(String name, String container, String why) {

        public PassedOver {
            name = ShownName.of(name);
        }
    }
}
