package ca.recourse.intake.mailbox.settings;

import ca.recourse.intake.mailbox.settings.BoxSettings.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Makes of what a firm said of its mail something that can be used, or says what is wrong with it. */
public final class MailTerms {

    private static final String SMTP = "smtp";
    private static final String REPLY = "reply";
    private static final String ADDRESS = "[^@\\s]{1,200}@[^@\\s*]{1,200}";
    private static final Duration USUAL = Duration.ofSeconds(30);

    private final SaidMail said;
    private final Path home;

    private MailTerms(SaidMail said, Path home) {
        this.said = said;
        this.home = home;
    }

    /**
     * The mail settings of a home.
     *
     * @param home what file names are relative to
     */
    public static MailSettings of(SaidMail said, Path home) {
        return new MailTerms(said, home).settings();
    }

    private MailSettings settings() {
        List<BoxSettings> boxes = said.mailboxes().stream().map(this::box).toList();
        Optional<MailServer> smtp = said.text(key(SMTP, "url")).map(this::smtp);
        ReplySettings reply = reply();
        if (smtp.isPresent() && reply.from().isEmpty()) {
            throw new MailSettingsException(key(REPLY, "from"), "say which address answers come from");
        }
        return new MailSettings(boxes, smtp, reply);
    }

    private BoxSettings box(String name) {
        if (name.equals(SMTP) || name.equals(REPLY)) {
            throw new MailSettingsException("mail." + name, "no mailbox can be called this; choose another name");
        }
        Place place = said.text(key(name, "url"))
                .map(url -> place(name, url))
                .orElseThrow(() -> new MailSettingsException(key(name, "url"), "say where the mailbox is"));
        return new BoxSettings(
                name,
                place,
                said.span(key(name, "every")).orElse(USUAL),
                Then.of(key(name, "then"), said.text(key(name, "then")), place));
    }

    private Place place(String name, String url) {
        if (url.startsWith("maildir:")) {
            return new Place.Maildir(home.resolve(url.substring("maildir:".length())));
        }
        if (url.startsWith("mbox:")) {
            return new Place.Mbox(home.resolve(url.substring("mbox:".length())));
        }
        MailServer server = server(name, url);
        if (server.url().protocol().startsWith(SMTP)) {
            throw new MailSettingsException(
                    key(name, "url"), "letters are not taken by SMTP; use imaps, pop3s, maildir or mbox");
        }
        return new Place.OnServer(server);
    }

    private MailServer smtp(String url) {
        MailServer server = server(SMTP, url);
        if (!server.url().protocol().startsWith(SMTP)) {
            throw new MailSettingsException(
                    key(SMTP, "url"), "answers leave by smtps://user@host:465 or smtp://user@host:587");
        }
        return server;
    }

    private MailServer server(String name, String url) {
        ServerUrl where = ServerUrl.of(url)
                .orElseThrow(() -> new MailSettingsException(
                        key(name, "url"),
                        "it is not understood; write imaps://user@host:993/INBOX, pop3s://user@host,"
                                + " smtps://user@host, maildir:FOLDER or mbox:FILE, and no password"));
        Optional<Path> certificate = said.text(key(name, "certificate")).map(home::resolve);
        return new MailServer(where, secret(name, where), certificate, said.flag(key(name, "plaintext")));
    }

    private Secret secret(String name, ServerUrl where) {
        Optional<Secret> file =
                said.text(key(name, "password-file")).map(path -> new Secret.PasswordFile(home.resolve(path)));
        Optional<Secret> command = said.text(key(name, "token-command")).map(Secret.TokenCommand::new);
        if (file.isPresent() && command.isPresent()) {
            throw new MailSettingsException(key(name, "token-command"), "say it or the password file, not both");
        }
        if (file.isEmpty() && command.isEmpty() && !where.user().isEmpty()) {
            throw new MailSettingsException(
                    key(name, "password-file"), "the URL names a user: say it, or 'token-command'");
        }
        return file.or(() -> command).orElseGet(Secret.None::new);
    }

    private ReplySettings reply() {
        List<String> allow = said.list(key(REPLY, "allow"));
        allow.stream().filter(address -> !address.matches(ADDRESS)).findFirst().ifPresent(address -> {
            throw new MailSettingsException(
                    key(REPLY, "allow"), "'%s' is neither an address nor like *@firm.ca".formatted(address));
        });
        Optional<String> from = said.text(key(REPLY, "from"));
        from.filter(address -> !address.matches(ADDRESS)).ifPresent(address -> {
            throw new MailSettingsException(key(REPLY, "from"), "'%s' is no address".formatted(address));
        });
        int most = said.number(key(REPLY, "most-per-hour")).orElse(20);
        return new ReplySettings(from, allow, most, said.text(key(REPLY, "authority")));
    }

    private static String key(String name, String last) {
        return "mail." + name + "." + last;
    }
}
