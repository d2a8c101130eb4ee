package ca.recourse.intake.datafile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.pff.PSTMessage;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The head of a message: as it travelled, where Outlook kept that, and else what Outlook knows of it. */
final class MailHeaders {

    private static final int LONGEST = 1 << 18;
    private static final int LONGEST_NAME = 76;
    private static final Pattern NAME = Pattern.compile("[!-9;-~]{1,%d}".formatted(LONGEST_NAME));
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@\"(),;:]{1,128}@[^\\s<>@\"(),;:]{1,256}");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final Pattern NOT_FOLDED =
            Pattern.compile("\\r?\\n(?![ \\t])|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

    private MailHeaders() {}

    /** Lines without their ends. What tells how the body is written is left to who writes it. */
    static List<String> of(PSTMessage message) {
        List<Header> travelled = travelled(text(message.getTransportMessageHeaders()));
        List<String> lines = travelled.stream().map(MailHeaders::line).collect(Collectors.toCollection(ArrayList::new));
        Stream.of(
                        line("From", sender(message)),
                        line("To", named(message.getDisplayTo())),
                        line("Cc", named(message.getDisplayCC())),
                        line("Date", date(message)),
                        line("Subject", named(message.getSubject())),
                        line(
                                "Message-ID",
                                Optional.of(text(message.getInternetMessageId()))
                                        .map(MailHeaders::oneLine)
                                        .filter(id -> id.matches("<[!-~]{1,500}>"))))
                .flatMap(Optional::stream)
                .filter(known -> travelled.stream().noneMatch(header -> isSame(header, known)))
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    static String subject(PSTMessage message) {
        return oneLine(text(message.getSubject()));
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The same on one line. */
    static String oneLine(String value) {
        return BREAKS.matcher(value).replaceAll(" ").strip();
    }

    private static boolean isSame(Header header, String line) {
        return line.regionMatches(
                true, 0, header.getName() + ":", 0, header.getName().length() + 1);
    }

    private static List<Header> travelled(String all) {
        String head = all.substring(0, Math.min(all.length(), LONGEST));
        try {
            InternetHeaders headers = new InternetHeaders(new ByteArrayInputStream(head.getBytes(UTF_8)), true);
            return Collections.list(headers.getAllHeaders()).stream()
                    .filter(header -> NAME.matcher(header.getName()).matches())
                    .filter(header -> !tellsOfTheBody(header.getName().toLowerCase(Locale.ROOT)))
                    .toList();
        } catch (MessagingException e) {
            // What Outlook knows of the message has to do.
            return List.of();
        }
    }

    private static boolean tellsOfTheBody(String name) {
        return name.startsWith("content-") || name.equals("mime-version");
    }

    private static String line(Header header) {
        return header.getName() + ": "
                + encoded(NOT_FOLDED.matcher(text(header.getValue())).replaceAll(" "));
    }

    private static Optional<String> line(String name, Optional<String> value) {
        return value.filter(said -> !said.isBlank()).map(said -> name + ": " + said);
    }

    private static Optional<String> named(@Nullable String words) {
        return Optional.of(encoded(oneLine(text(words))));
    }

    private static Optional<String> sender(PSTMessage message) {
        Optional<String> address = Stream.of(message.getSenderEmailAddress(), message.getSentRepresentingEmailAddress())
                .map(MailHeaders::text)
                .filter(said -> ADDRESS.matcher(said).matches())
                .findFirst();
        String name = oneLine(text(message.getSenderName())).replaceAll("[<>\"]", "");
        return Optional.of(
                address.map(at -> "%s <%s>".formatted(encoded(name), at).strip())
                        .orElseGet(() -> encoded(name)));
    }

    private static Optional<String> date(PSTMessage message) {
        return Stream.of(
                        Optional.ofNullable(message.getClientSubmitTime()),
                        Optional.ofNullable(message.getMessageDeliveryTime()))
                .flatMap(Optional::stream)
                .map(Date::toInstant)
                .map(instant -> DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC)))
                .findFirst();
    }

    private static String encoded(String words) {
        try {
            return MimeUtility.encodeText(words, UTF_8.name(), "B");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
    }
}
