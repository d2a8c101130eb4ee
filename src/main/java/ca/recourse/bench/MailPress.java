package ca.recourse.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** Sends a letter by e-mail: as the message itself, or attached to a covering note. */
final class MailPress {

    private static final Instant SENT = Instant.parse("2026-11-20T14:05:00Z");

    private MailPress() {}

    /** The letter is the mail. */
    static byte[] message(String subject, List<Block> blocks) {
        String words = blocks.stream().map(DocxPress::typed).collect(Collectors.joining("\r\n"));
        return sent(subject, mail -> mail.setText(words, "utf-8"));
    }

    /** A client forwards the letter with a line of their own. */
    static byte[] forwarded(String note, String fileName, String mediaType, byte[] attachment) {
        return sent("Fwd: letter", mail -> {
            MimeBodyPart text = new MimeBodyPart();
            text.setText(note, "utf-8");
            MimeBodyPart file = new MimeBodyPart();
            file.setContent(attachment, mediaType);
            file.setFileName(fileName);
            mail.setContent(new MimeMultipart(text, file));
        });
    }

    @FunctionalInterface
    private interface Filling {
        void fill(MimeMessage mail) throws MessagingException;
    }

    private static byte[] sent(String subject, Filling filling) {
        try {
            MimeMessage mail = new Fixed(Session.getInstance(new Properties()));
            mail.setFrom(new InternetAddress("client@example.org"));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress("intake@example.com"));
            mail.setSubject(subject, "utf-8");
            mail.setSentDate(Date.from(SENT));
            filling.fill(mail);
            mail.saveChanges();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            mail.writeTo(out);
            return boundariesFixed(out.toByteArray());
        } catch (MessagingException | IOException e) {
            throw new UncheckedIOException(new IOException("a mail could not be written", e));
        }
    }

    // The library makes a new boundary each time; the same letter must give the same bytes.
    private static byte[] boundariesFixed(byte[] mail) {
        String text = new String(mail, ISO_8859_1);
        return text.replaceAll("----=_Part_[0-9_.]+", "----=_Part_1").getBytes(ISO_8859_1);
    }

    /** A message with a name of its own choosing, the same each time. */
    private static final class Fixed extends MimeMessage {

        Fixed(Session session) {
            super(session);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<letter@example.org>");
        }
    }
}
