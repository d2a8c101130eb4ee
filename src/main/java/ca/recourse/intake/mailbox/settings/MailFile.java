package ca.recourse.intake.mailbox.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code mail.properties} of a home folder; whatever in it is not understood is refused with the nearest key. */
public final class MailFile {

    /** The file's name in the home folder. */
    public static final String NAME = "mail.properties";

    private static final String SMTP = "smtp";
    private static final String REPLY = "reply";

    // mail.intake.password-file
    private static final Pattern KEY = Pattern.compile("mail\\.([a-z0-9][a-z0-9-]{0,39})\\.([a-z-]{1,40})");
    private static final Set<String> SERVER_KEYS =
            new TreeSet<>(Set.of("url", "password-file", "token-command", "certificate", "plaintext"));
    private static final Set<String> BOX_KEYS = new TreeSet<>(
            Set.of("url", "password-file", "token-command", "certificate", "plaintext", "every-seconds", "then"));
    private static final Set<String> REPLY_KEYS =
            new TreeSet<>(Set.of("from", "allow", "most-per-hour", "authentication-server"));

    private final Path home;
    private final Map<String, Section> sections;

    private MailFile(Path home, Map<String, Section> sections) {
        this.home = home;
        this.sections = sections;
    }

    /** The settings of a home; none when it has no such file. */
    public static MailSettings in(Path home) {
        Path file = home.resolve(NAME);
        return Files.exists(file) ? new MailFile(home, sections(read(file))).settings() : MailSettings.NONE;
    }

    private static Properties read(Path file) {
        Properties said = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            said.load(reader);
            return said;
        } catch (IOException | IllegalArgumentException e) {
            throw new MailSettingsException("the file cannot be read; write it in UTF-8, one key=value a line", e);
        }
    }

    private static Map<String, Section> sections(Properties said) {
        Map<String, Section> sections = new TreeMap<>();
        for (String key : new TreeSet<>(said.stringPropertyNames())) {
            Matcher shape = KEY.matcher(key);
            if (!shape.matches()) {
                throw new MailSettingsException(
                        "'%s' is no key of ours; keys look like mail.intake.url, mail.smtp.url or mail.reply.allow"
                                .formatted(key));
            }
            refuseUnknown(key, shape.group(1), shape.group(2));
            sections.computeIfAbsent(shape.group(1), Section::new)
                    .values()
                    .put(shape.group(2), said.getProperty(key).strip());
        }
        return sections;
    }

    private static void refuseUnknown(String key, String section, String name) {
        Set<String> known = section.equals(SMTP) ? SERVER_KEYS : section.equals(REPLY) ? REPLY_KEYS : BOX_KEYS;
        if (name.equals("password")) {
            throw new MailSettingsException(
                    "'%s' would keep a password in the settings; put it alone in a file and name that in '%s-file'"
                            .formatted(key, key));
        }
        if (!known.contains(name)) {
            throw new MailSettingsException("'%s' is no key of ours; did you mean 'mail.%s.%s'?"
                    .formatted(key, section, Nearest.to(name, known)));
        }
    }

    private MailSettings settings() {
        List<BoxSettings> boxes = sections.values().stream()
                .filter(section ->
                        !section.name().equals(SMTP) && !section.name().equals(REPLY))
                .map(this::box)
                .toList();
        Optional<MailServer> smtp = Optional.ofNullable(sections.get(SMTP)).map(this::smtp);
        ReplySettings reply = reply(Optional.ofNullable(sections.get(REPLY)).orElseGet(() -> new Section(REPLY)));
        if (smtp.isPresent() && reply.from().isEmpty()) {
            throw new MailSettingsException(
                    "'mail.smtp.url' is set and 'mail.reply.from' is not: say which address answers come from");
        }
        return new MailSettings(boxes, smtp, reply);
    }

    private BoxSettings box(Section section) {
        String url = section.required("url");
        BoxSettings.Place place = place(section, url);
        Duration every = Duration.ofSeconds(section.whole("every-seconds", 30, 1, 86_400));
        return new BoxSettings(section.name(), place, every, Then.of(section, place));
    }

    private BoxSettings.Place place(Section section, String url) {
        if (url.startsWith("maildir:")) {
            return new BoxSettings.Place.Maildir(home.resolve(url.substring("maildir:".length())));
        }
        if (url.startsWith("mbox:")) {
            return new BoxSettings.Place.Mbox(home.resolve(url.substring("mbox:".length())));
        }
        MailServer server = server(section, url);
        if (server.url().protocol().startsWith(SMTP)) {
            throw section.wrong("url", "letters are not taken by SMTP; use imaps, pop3s, maildir or mbox");
        }
        return new BoxSettings.Place.OnServer(server);
    }

    private MailServer smtp(Section section) {
        MailServer server = server(section, section.required("url"));
        if (!server.url().protocol().startsWith(SMTP)) {
            throw section.wrong("url", "answers leave by smtps://host:465 or smtp://host:587");
        }
        return server;
    }

    private MailServer server(Section section, String url) {
        ServerUrl where = ServerUrl.of(url)
                .orElseThrow(() -> section.wrong(
                        "url",
                        "it is not understood; write imaps://user@host:993/INBOX, pop3s://user@host,"
                                + " smtps://user@host, maildir:FOLDER or mbox:FILE"));
        Optional<Path> certificate = section.said("certificate").map(home::resolve);
        return new MailServer(where, secret(section, where), certificate, section.yes("plaintext"));
    }

    private Secret secret(Section section, ServerUrl where) {
        Optional<String> file = section.said("password-file");
        Optional<String> command = section.said("token-command");
        if (file.isPresent() && command.isPresent()) {
            throw section.wrong("token-command", "say it or 'password-file', not both");
        }
        if (file.isEmpty() && command.isEmpty() && !where.user().isEmpty()) {
            throw section.wrong("url", "it names a user: say 'password-file' or 'token-command' too");
        }
        return file.<Secret>map(name -> new Secret.PasswordFile(home.resolve(name)))
                .or(() -> command.map(Secret.TokenCommand::new))
                .orElseGet(Secret.None::new);
    }

    private static ReplySettings reply(Section section) {
        List<String> allow = Arrays.stream(section.said("allow").orElse("").split("[,;\\s]+"))
                .filter(address -> !address.isEmpty())
                .toList();
        allow.stream()
                .filter(address -> !address.matches("[^@\\s]{1,200}@[^@\\s*]{1,200}"))
                .findFirst()
                .ifPresent(address -> {
                    throw section.wrong("allow", "'%s' is neither an address nor like *@firm.ca".formatted(address));
                });
        return new ReplySettings(
                section.said("from"),
                allow,
                section.whole("most-per-hour", 20, 1, 1000),
                section.said("authentication-server"));
    }
}
