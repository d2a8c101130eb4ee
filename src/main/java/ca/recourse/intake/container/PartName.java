package ca.recourse.intake.container;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The file name of a message part, written by RFC 2231, by RFC 2047 though it should not be, or raw. */
final class PartName {

    // filename="letter.pdf", name = letter.pdf;
    private static final Pattern LOOSE = Pattern.compile(
            "(?:file)?name\\*?\\s*=\\s*(?:\"([^\"]{1,300})\"|([^;\\s]{1,300}))", Pattern.CASE_INSENSITIVE);

    private PartName() {}

    static Optional<String> of(Part part) throws MessagingException {
        String disposition = MailParts.header(part, "Content-Disposition");
        String type = MailParts.header(part, "Content-Type");
        return Stream.of(ofDisposition(disposition), ofType(type), loose(disposition), loose(type))
                .flatMap(Optional::stream)
                .map(PartName::decoded)
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private static Optional<String> ofDisposition(String header) {
        try {
            return header.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(new ContentDisposition(header).getParameter("filename"));
        } catch (ParseException e) {
            // Read loosely instead.
            return Optional.empty();
        }
    }

    private static Optional<String> ofType(String header) {
        try {
            return header.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(new ContentType(header).getParameter("name"));
        } catch (ParseException e) {
            // Read loosely instead.
            return Optional.empty();
        }
    }

    private static Optional<String> loose(String header) {
        Matcher name = LOOSE.matcher(header);
        return name.find() ? Optional.of(name.group(1) == null ? name.group(2) : name.group(1)) : Optional.empty();
    }

    private static String decoded(String name) {
        try {
            String decoded = name.contains("=?") ? MimeUtility.decodeText(MimeUtility.unfold(name)) : name;
            return rawUtf8(decoded);
        } catch (UnsupportedEncodingException e) {
            return name;
        }
    }

    // Bytes of UTF-8 in a header come as one character a byte.
    private static String rawUtf8(String name) {
        boolean bytes =
                name.chars().anyMatch(letter -> letter > 0x7F) && name.chars().allMatch(letter -> letter <= 0xFF);
        String utf8 = bytes ? new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : name;
        return utf8.contains("\uFFFD") ? name : utf8;
    }
}
