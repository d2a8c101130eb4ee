package ca.recourse.intake.container;

import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import java.util.List;
import java.util.Optional;

/**
 * What lies inside a container.
 *
 * @param hasWords whether the container is a message with words of its own
 * @param parts the files that may be letters
 * @param leftAside what is no letter
 * @param trouble why not everything could be taken out
 */
public record Contents(boolean hasWords, List<Part> parts, List<LeftAside> leftAside, Optional<Trouble> trouble) {

    public Contents {
        parts = List.copyOf(parts);
        leftAside = List.copyOf(leftAside);
    }

    static Contents none(Trouble trouble) {
        return new Contents(false, List.of(), List.of(), Optional.of(trouble));
    }

    /**
     * One file.
     *
     * @param name as its sender called it
     * @param original its bytes, as far as they could be taken out; still packed where they could not
     * @param cautions what went less than well
     * @param trouble why it cannot be read
     */
    public record Part(String name, Original original, List<String> cautions, Optional<Trouble> trouble) {

        static Part sound(String name, byte[] bytes) {
            return new Part(name, Original.of(bytes), List.of(), Optional.empty());
        }

        static Part troubled(String name, byte[] bytes, Trouble trouble) {
            return new Part(name, Original.of(bytes), List.of(), Optional.of(trouble));
        }
    }

    /**
     * Something that is no letter.
     *
     * @param name its name or kind
     * @param why one sentence
     */
    public record LeftAside(String name, String why) {}
}
