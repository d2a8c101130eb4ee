package ca.recourse.intake.mailbox.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a mail server is, such as {@code imaps://intake@firm.ca@imap.firm.ca:993/INBOX}.
 *
 * @param protocol {@code imap}, {@code imaps}, {@code pop3}, {@code pop3s}, {@code smtp} or {@code smtps}
 * @param user the login; empty where none is needed
 * @param host the server's name
 * @param port its port
 * @param folder the folder to look in; {@code INBOX} unless said
 */
public record ServerUrl(String protocol, String user, String host, int port, String folder) {

    // imaps://intake@firm.ca@imap.firm.ca:993/INBOX: the last @ ends the login, which is often an address
    // itself; a colon in it would begin a password.
    private static final Pattern SHAPE = Pattern.compile("(imaps?|pop3s?|smtps?)://(?:([^/:\\s]{1,200})@)?"
            + "([A-Za-z0-9._-]{1,200}|\\[[0-9A-Fa-f:]{2,45}])(?::([0-9]{1,5}))?(?:/(.{0,200}))?");
    private static final Map<String, Integer> PORTS =
            Map.of("imap", 143, "imaps", 993, "pop3", 110, "pop3s", 995, "smtp", 587, "smtps", 465);

    /** The URL, if it is one. */
    static Optional<ServerUrl> of(String written) {
        Matcher shape = SHAPE.matcher(written);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String protocol = shape.group(1);
        String user =
                Optional.ofNullable(shape.group(2)).map(ServerUrl::decoded).orElse("");
        String folder = Optional.ofNullable(shape.group(5))
                .map(ServerUrl::decoded)
                .filter(name -> !name.isBlank())
                .orElse("INBOX");
        int port = Optional.ofNullable(shape.group(4))
                .map(Integer::parseInt)
                .orElseGet(() -> PORTS.getOrDefault(protocol, 0));
        return Optional.of(new ServerUrl(protocol, user, shape.group(3), port, folder));
    }

    private static String decoded(String part) {
        return part.contains("%") ? URLDecoder.decode(part.replace("+", "%2B"), UTF_8) : part;
    }

    /** Encrypted from the first byte. */
    public boolean isSecure() {
        return protocol.endsWith("s");
    }

    @Override
    public String toString() {
        return "%s://%s:%d/%s".formatted(protocol, host, port, folder);
    }
}
