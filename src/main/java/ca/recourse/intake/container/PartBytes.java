package ca.recourse.intake.container;

import ca.recourse.intake.Original;
import ca.recourse.intake.container.Budget.TooMuchException;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * The decoded bytes of a message part.
 *
 * @param original as far as they could be decoded
 * @param cautions said when the sender's program had damaged them
 */
record PartBytes(Original original, List<String> cautions) {

    private static final String DAMAGED =
            "The attachment was damaged on its way; what could be decoded was read: ask for it to be sent again.";

    static PartBytes of(Part part, Budget budget) throws MessagingException, IOException, TooMuchException {
        try (InputStream in = part.getInputStream()) {
            return new PartBytes(Original.of(budget.read(in, Math.max(1, part.getSize()))), List.of());
        } catch (IOException | MessagingException e) {
            return new PartBytes(Original.of(decoded(part, raw(part, budget))), List.of(DAMAGED));
        }
    }

    private static byte[] raw(Part part, Budget budget) throws MessagingException, IOException, TooMuchException {
        try (InputStream in = rawStream(part)) {
            return budget.read(in, Math.max(1, part.getSize()));
        }
    }

    private static InputStream rawStream(Part part) throws MessagingException {
        if (part instanceof MimeBodyPart body) {
            return body.getRawInputStream();
        }
        return part instanceof MimeMessage message ? message.getRawInputStream() : InputStream.nullInputStream();
    }

    private static byte[] decoded(Part part, byte[] raw) throws MessagingException {
        String encoding = MailParts.header(part, "Content-Transfer-Encoding").toLowerCase(Locale.ROOT);
        if (encoding.contains("base64")) {
            return base64(raw);
        }
        return encoding.contains("quoted") ? quotedPrintable(raw) : raw;
    }

    // Everything that is no base64 letter is passed over; a last incomplete group is dropped.
    private static byte[] base64(byte[] raw) {
        String letters = new String(raw, StandardCharsets.ISO_8859_1).replaceAll("[^A-Za-z0-9+/]", "");
        int whole = letters.length() - (letters.length() % 4 == 1 ? 1 : 0);
        return Base64.getDecoder().decode(letters.substring(0, whole));
    }

    // An equals sign without two hex digits is taken for itself.
    private static byte[] quotedPrintable(byte[] raw) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length);
        for (int at = 0; at < raw.length; at++) {
            int high = at + 2 < raw.length ? Character.digit(raw[at + 1], 16) : -1;
            int low = at + 2 < raw.length ? Character.digit(raw[at + 2], 16) : -1;
            if (raw[at] != '=') {
                out.write(raw[at]);
            } else if (high >= 0 && low >= 0) {
                out.write(high << 4 | low);
                at += 2;
            } else if (at + 1 < raw.length && (raw[at + 1] == '\r' || raw[at + 1] == '\n')) {
                at += raw[at + 1] == '\r' && at + 2 < raw.length && raw[at + 2] == '\n' ? 2 : 1;
            } else {
                out.write('=');
            }
        }
        return out.toByteArray();
    }
}
