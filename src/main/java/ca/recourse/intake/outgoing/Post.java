package ca.recourse.intake.outgoing;

import ca.recourse.intake.mailbox.Connection;
import ca.recourse.intake.mailbox.MailboxException;
import ca.recourse.intake.mailbox.settings.MailServer;
import ca.recourse.intake.sender.AutomaticMail;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

/** Sends answers by the firm's mail server. */
public final class Post {

    private static final String UTF_8 = "utf-8";
    private static final int LONGEST_REFERENCES = 2000;

    private final MailServer server;
    private final String from;
    private final Clock clock;

    /** @param from the address answers come from */
    public Post(MailServer server, String from, Clock clock) {
        this.server = server;
        this.from = from;
        this.clock = clock;
    }

    /** Hand one answer to the server; it is sent when this returns. */
    public void send(Answer answer) {
        try (Transport transport = Connection.transport(server)) {
            MimeMessage message = message(answer);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException e) {
            throw new MailboxException(server + ": it does not take the answer; see its log", e);
        } catch (MessagingException e) {
            throw new MailboxException(
                    "%s: the answer could not be handed over (%s); it is tried again"
                            .formatted(server, e.getClass().getSimpleName()),
                    e);
        }
    }

    /** Connect, log in and leave. */
    public String check() {
        try (Transport transport = Connection.transport(server)) {
            return "%s takes answers from %s".formatted(server, from);
        } catch (MessagingException e) {
            throw new MailboxException(server + ": it let us in and broke off at once; see its log", e);
        }
    }

    private MimeMessage message(Answer answer) throws MessagingException {
        MimeMessage message = new Named(answer.id() + "@" + from.replaceFirst("^.*@", ""));
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(answer.to()));
        message.setSubject(answer.subject().replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " "), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        join(message, answer.conversation());
        message.setHeader("Auto-Submitted", "auto-replied");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader(AutomaticMail.MARK, "1");
        message.setContent(content(answer));
        message.saveChanges();
        return message;
    }

    // Ids come from strangers: a line end in one would begin a header of theirs.
    private static void join(MimeMessage message, Answer.Conversation conversation) throws MessagingException {
        if (conversation.messageId().isPresent()) {
            message.setHeader("In-Reply-To", oneLine(conversation.messageId().get()));
            message.setHeader("References", oneLine(conversation.references()));
        }
    }

    private static String oneLine(String ids) {
        String plain = ids.replaceAll("[^\\x21-\\x7E]+", " ").strip();
        return plain.length() <= LONGEST_REFERENCES
                ? plain.replace(" ", "\r\n ")
                : plain.substring(plain.lastIndexOf(' ') + 1);
    }

    private static MimeMultipart content(Answer answer) throws MessagingException {
        MimeMultipart words =
                new MimeMultipart("alternative", part(answer.text(), "plain"), part(answer.html(), "html"));
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(words);
        MimeMultipart all = new MimeMultipart(both);
        for (Answer.Calendar calendar : answer.calendars()) {
            MimeBodyPart file = new MimeBodyPart();
            file.setContent(calendar.ics(), "text/calendar; charset=utf-8; method=PUBLISH");
            file.setFileName(calendar.name());
            all.addBodyPart(file);
        }
        return all;
    }

    private static BodyPart part(String words, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, UTF_8, kind);
        return part;
    }

    /** A message that keeps the id it is given. */
    private static final class Named extends MimeMessage {

        private final String id;

        Named(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
