package ca.recourse.intake.sender;

import ca.recourse.intake.Original;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeUtility;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The head of a message, read as far as it can be read. Everything in it was written by strangers. */
public final class MessageHead {

    private static final int LONGEST = 2 << 20;
    private static final int LONGEST_VALUE = 4000;

    private final InternetHeaders headers;

    private MessageHead(InternetHeaders headers) {
        this.headers = headers;
    }

    /** The head of the message in a file. */
    public static MessageHead in(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return read(in);
        }
    }

    /** The head of a message that was kept. */
    public static MessageHead of(Original original) {
        try (InputStream in = original.open()) {
            return read(in);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can always be read", e);
        }
    }

    static MessageHead read(InputStream in) throws IOException {
        try {
            return new MessageHead(new InternetHeaders(new BufferedInputStream(new Bounded(in, LONGEST)), true));
        } catch (MessagingException e) {
            // A head nobody can read says nothing; the message itself is read all the same.
            return new MessageHead(new InternetHeaders());
        }
    }

    /** The first value of a header, unfolded; empty when it is not there. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** All values of a header, topmost first. */
    public List<String> all(String name) {
        String[] values = headers.getHeader(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .map(MimeUtility::unfold)
                        .map(value -> value.substring(0, Math.min(value.length(), LONGEST_VALUE)))
                        .toList();
    }

    /** The names of all headers, in lower case. */
    public List<String> names() {
        return Collections.list(headers.getAllHeaders()).stream()
                .map(Header::getName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The bare addresses of a header such as {@code To}; what is no address is left out. */
    public List<String> addresses(String name) {
        String[] values = headers.getHeader(name);
        return values == null
                ? List.of()
                : Arrays.stream(values).flatMap(MessageHead::addressesIn).toList();
    }

    private static Stream<String> addressesIn(String value) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(value, false))
                    .map(InternetAddress::getAddress)
                    .filter(address -> address != null && address.contains("@"));
        } catch (AddressException e) {
            return Stream.empty();
        }
    }

    /** The subject in readable letters; empty when there is none. */
    public String subject() {
        String written = first("Subject").orElse("");
        try {
            return MimeUtility.decodeText(written).strip();
        } catch (UnsupportedEncodingException e) {
            return written;
        }
    }

    public Optional<String> messageId() {
        return first("Message-ID").map(String::strip).filter(id -> !id.isEmpty());
    }

    /** When the sender's program says it was written. */
    public Optional<Instant> date() {
        return first("Date").flatMap(MessageHead::instant);
    }

    static Optional<Instant> instant(String written) {
        try {
            return Optional.of(new MailDateFormat().parse(written.strip()).toInstant());
        } catch (ParseException e) {
            return Optional.empty();
        }
    }
}
