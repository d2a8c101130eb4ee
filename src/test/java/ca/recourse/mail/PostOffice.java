package ca.recourse.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A mail server with one firm's mailbox, on real sockets of this machine. */
public final class PostOffice implements AutoCloseable {

    public static final String ADDRESS = "intake@firm.ca";

    private final GreenMail server;
    private final GreenMailUser user;

    private PostOffice(GreenMail server, GreenMailUser user) {
        this.server = server;
        this.user = user;
    }

    public static PostOffice open() {
        GreenMail server =
                new GreenMail(Stream.of(ServerSetup.IMAP, ServerSetup.IMAPS, ServerSetup.POP3, ServerSetup.SMTP)
                        .map(ServerSetup::dynamicPort)
                        .map(PostOffice::patient)
                        .toArray(ServerSetup[]::new));
        server.start();
        return new PostOffice(server, server.setUser(ADDRESS, ADDRESS, "secret"));
    }

    // A loaded machine takes its time.
    private static ServerSetup patient(ServerSetup setup) {
        setup.setServerStartupTimeout(60_000);
        return setup;
    }

    public int imapPort() {
        return server.getImap().getPort();
    }

    public int imapsPort() {
        return server.getImaps().getPort();
    }

    public int popPort() {
        return server.getPop3().getPort();
    }

    public int smtpPort() {
        return server.getSmtp().getPort();
    }

    public void deliver(byte[] message) throws MessagingException {
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message)));
    }

    public void deliver(String message) throws MessagingException {
        deliver(message.replace("\n", "\r\n").getBytes(UTF_8));
    }

    public MailFolder inbox() {
        return inbox(user);
    }

    private MailFolder inbox(GreenMailUser whose) {
        try {
            return server.getManagers().getImapHostManager().getInbox(whose);
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    public long unread() {
        return inbox().getMessages().stream()
                .map(StoredMessage::getFlags)
                .filter(flags -> !flags.contains(Flags.Flag.SEEN))
                .count();
    }

    public MailFolder folder(String name) {
        return server.getManagers().getImapHostManager().getFolder(user, name);
    }

    /** Somebody reads all mail before we do. */
    public void readByAPerson() {
        inbox().getMessages().forEach(message -> message.setFlag(Flags.Flag.SEEN, true));
    }

    /** How many bytes a message has as it is fetched. */
    static long size(StoredMessage message) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.getMimeMessage().writeTo(bytes);
            return bytes.size();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Settings with which known senders get answers. */
    public String[] answering() {
        return new String[] {
            "mail.smtp.url=smtp://localhost:" + smtpPort(),
            "mail.smtp.plaintext=true",
            "mail.reply.from=" + ADDRESS,
            "mail.reply.allow=*@friend.ca"
        };
    }

    /** What came to others than the firm. */
    public List<MimeMessage> sent() {
        return server.getManagers().getUserManager().listUser().stream()
                .filter(other -> !other.equals(user))
                .flatMap(other -> inbox(other).getMessages().stream())
                .map(StoredMessage::getMimeMessage)
                .toList();
    }

    /** Write the settings of a home whose mailbox is here. */
    public void writeSettings(Path home, String... more) throws IOException {
        writeSettings(home, "imap", imapPort(), more);
    }

    public void writeSettings(Path home, String protocol, int port, String... more) throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("password"), "secret\n");
        List<String> lines = List.of(
                "mail.intake.url=%s://%s@localhost:%d/INBOX".formatted(protocol, ADDRESS, port),
                "mail.intake.password-file=password",
                "mail.intake.plaintext=true",
                "mail.intake.every=1s");
        Files.write(home.resolve("recourse.properties"), lines, ISO_8859_1);
        Files.write(
                home.resolve("recourse.properties"),
                List.of(more),
                ISO_8859_1,
                java.nio.file.StandardOpenOption.APPEND);
    }

    @Override
    public void close() {
        server.stop();
    }
}
