package ca.recourse.intake;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that came in, before anyone has read it. Of a message or an archive, the innermost file.
 *
 * @param fileName the name it arrived under; shown, never used as a path
 * @param original its bytes
 * @param channel the door it came through
 * @param container what it was unpacked from, outermost first, joined by {@code !}; empty when it came by itself
 * @param receivedAt when it came in
 * @param trouble why it cannot be read, when unpacking already shows that
 * @param cautions what went less than well when it was unpacked, one sentence each
 */
public record Arrival(
        String fileName,
        Original original,
        Channel channel,
        Optional<String> container,
        Instant receivedAt,
        Optional<Trouble> trouble,
        List<String> cautions) {

    public Arrival {
        fileName = ShownName.of(requireNonNull(fileName, "fileName"));
        requireNonNull(original, "original");
        requireNonNull(channel, "channel");
        requireNonNull(container, "container");
        requireNonNull(receivedAt, "receivedAt");
        requireNonNull(trouble, "trouble");
        cautions = List.copyOf(cautions);
    }

    /** An arrival without a caution. */
    public Arrival(
            String fileName,
            Original original,
            Channel channel,
            Optional<String> container,
            Instant receivedAt,
            Optional<Trouble> trouble) {
        this(fileName, original, channel, container, receivedAt, trouble, List.of());
    }

    /** The same file, with the reason why it cannot be read. */
    public Arrival with(Trouble found) {
        return new Arrival(fileName, original, channel, container, receivedAt, Optional.of(found), cautions);
    }

    /** The same file, with one more caution. */
    public Arrival cautioned(String caution) {
        List<String> more = Stream.concat(cautions.stream(), Stream.of(caution)).toList();
        return new Arrival(fileName, original, channel, container, receivedAt, trouble, more);
    }

    /** The same bytes give the same id on every machine: twelve hex digits of the SHA-256. */
    public String id() {
        return original.sha256().substring(0, 12);
    }

    @Override
    public String toString() {
        return "arrival " + id();
    }
}
