package ca.recourse.intake.container;

import ca.recourse.intake.MailBody;
import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** Opens internet messages. */
public final class MailReader implements ContainerReader {

    private static final Trouble DAMAGED = new Trouble(
            Trouble.Kind.CORRUPT,
            "The message is damaged and cannot be taken apart: ask for the letter to be sent alone.");

    private static final Session SESSION = Session.getInstance(tolerant());

    @Override
    public Contents open(Original original, Budget budget) {
        MailParts parts = new MailParts(budget);
        try {
            parts.take(message(original), 0);
        } catch (MessagingException | IOException | IllegalArgumentException e) {
            return parts.contents(Optional.of(DAMAGED));
        }
        return parts.contents(Optional.empty());
    }

    /** The words of the message itself. */
    public static MailBody body(Original original) {
        MailParts parts = new MailParts(new Budget());
        try {
            parts.take(message(original), 0);
        } catch (MessagingException | IOException | IllegalArgumentException e) {
            // What came before the damage is still worth reading; the unpacker tells of the damage.
            return parts.body();
        }
        return parts.body();
    }

    private static MimeMessage message(Original original) throws MessagingException {
        return new MimeMessage(SESSION, new ByteArrayInputStream(withoutEnvelope(original.bytes())));
    }

    // Mail stores put a line "From someone@… date" before a message's head; some writers, empty lines.
    private static byte[] withoutEnvelope(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        String head = new String(bytes, start, Math.min(1024, bytes.length - start), StandardCharsets.ISO_8859_1);
        int line = head.startsWith("From ") ? head.indexOf('\n') + 1 : 0;
        int mark = head.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        byte[] message = new byte[bytes.length - start - line - mark];
        System.arraycopy(bytes, start + line + mark, message, 0, message.length);
        return message;
    }

    private static Properties tolerant() {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.address.strict", "false");
        properties.setProperty("mail.mime.parameters.strict", "false");
        return properties;
    }
}
