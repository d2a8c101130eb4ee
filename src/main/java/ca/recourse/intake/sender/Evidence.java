package ca.recourse.intake.sender;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A message's way to us, as its headers tell it. It proves when a mail was where; it is never the day of notice by
 * itself, for whoever forwarded the letter may have had it long before. Moments are ISO 8601 in UTC.
 *
 * @param from who wrote the message
 * @param to the first of those it was written to
 * @param cc the first of those it was copied to
 * @param recipients how many there were in all
 * @param written when the sender's program says it was written
 * @param received the servers it went through, the last first
 * @param forwarded the messages it forwards, outermost first
 */
public record Evidence(
        List<String> from,
        List<String> to,
        List<String> cc,
        int recipients,
        Optional<String> written,
        List<Hop> received,
        List<Forwarded> forwarded) {

    public Evidence {
        from = List.copyOf(from);
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        requireNonNull(written, "written");
        received = List.copyOf(received);
        forwarded = List.copyOf(forwarded);
    }

    /**
     * One server on the way.
     *
     * @param by the server, as it names itself
     * @param at when it took the message
     * @param line the whole header
     */
    public record Hop(Optional<String> by, Optional<String> at, String line) {}

    /**
     * A message inside this one.
     *
     * @param from who had written it
     * @param to to whom
     * @param sent when, in the words of the message that forwards it
     * @param at when, where it lies inside whole and says so; never read out of words
     * @param received the servers it had gone through
     */
    public record Forwarded(
            Optional<String> from,
            Optional<String> to,
            Optional<String> sent,
            Optional<String> at,
            List<Hop> received) {

        public Forwarded {
            received = List.copyOf(received);
        }
    }

    /**
     * The earliest moment at which a server says it had the letter.
     *
     * @param at when
     * @param by the server, as it names itself
     */
    public record Proof(String at, String by) {}

    /** The earliest proof of receipt: of a forwarded message kept whole, else of this one. */
    public Optional<Proof> earliest() {
        return Stream.concat(forwarded.stream().flatMap(inner -> inner.received().stream()), received.stream())
                .flatMap(hop -> hop.at().map(at -> new Proof(at, hop.by().orElse("?"))).stream())
                .min(Comparator.comparing(Proof::at));
    }
}
