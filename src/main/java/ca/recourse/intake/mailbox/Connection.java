package ca.recourse.intake.mailbox;

import ca.recourse.intake.mailbox.settings.MailServer;
import ca.recourse.intake.mailbox.settings.ServerUrl;
import jakarta.mail.MessagingException;
import jakarta.mail.Service;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import java.util.Properties;

/** Connects to a mail server: encrypted and to the server it claims to be, unless the settings say plaintext. */
public final class Connection {

    private static final String CONNECT_MILLIS = "20000";
    private static final String SILENCE_MILLIS = "60000";
    private static final String FETCH_BYTES = String.valueOf(256 * 1024);

    private Connection() {}

    /** A store of messages, logged in. */
    static Store store(MailServer server) {
        try {
            return connected(session(server).getStore(server.url().protocol()), server);
        } catch (MessagingException e) {
            throw Refusal.of(server.toString(), e);
        }
    }

    /** A way out for messages, logged in. */
    public static Transport transport(MailServer server) {
        try {
            return connected(session(server).getTransport(server.url().protocol()), server);
        } catch (MessagingException e) {
            throw Refusal.of(server.toString(), e);
        }
    }

    private static <T extends Service> T connected(T service, MailServer server) throws MessagingException {
        ServerUrl url = server.url();
        if (url.user().isEmpty()) {
            service.connect(url.host(), url.port(), null, null);
        } else {
            service.connect(url.host(), url.port(), url.user(), server.secret().word());
        }
        return service;
    }

    private static Session session(MailServer server) {
        String protocol = "mail." + server.url().protocol() + ".";
        Properties properties = new Properties();
        properties.setProperty(protocol + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(protocol + "timeout", SILENCE_MILLIS);
        properties.setProperty(protocol + "writetimeout", SILENCE_MILLIS);
        properties.setProperty(protocol + "ssl.checkserveridentity", "true");
        boolean startTls = !server.url().isSecure() && !server.plaintext();
        properties.setProperty(protocol + "starttls.enable", String.valueOf(startTls));
        properties.setProperty(protocol + "starttls.required", String.valueOf(startTls));
        properties.setProperty(protocol + "fetchsize", FETCH_BYTES);
        // Some servers say a wrong size: what they send counts, not what they said.
        properties.setProperty(protocol + "ignorebodystructuresize", "true");
        properties.setProperty(
                protocol + "auth", String.valueOf(!server.url().user().isEmpty()));
        if (server.secret().isToken()) {
            properties.setProperty(protocol + "auth.mechanisms", "XOAUTH2");
        }
        server.certificate()
                .ifPresent(file -> properties.put(protocol + "ssl.socketFactory", Certificates.trusting(file)));
        return Session.getInstance(properties);
    }
}
