package ca.recourse.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a message from a letter that begins with "Date:" or "To:". */
final class MailHead {

    private static final Pattern FIELD = Pattern.compile("^[A-Za-z][A-Za-z0-9-]{0,60}:.*", Pattern.DOTALL);
    private static final Set<String> ANY = Set.of(
            "from",
            "to",
            "cc",
            "bcc",
            "subject",
            "date",
            "reply-to",
            "sender",
            "message-id",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "received",
            "return-path",
            "delivered-to",
            "dkim-signature",
            "in-reply-to",
            "references",
            "thread-topic",
            "authentication-results");
    // No person writes these.
    private static final Set<String> BY_MACHINE = Set.of(
            "mime-version",
            "message-id",
            "received",
            "return-path",
            "content-type",
            "dkim-signature",
            "delivered-to",
            "authentication-results");
    private static final int MOST_LINES = 400;

    private MailHead() {}

    static boolean isMail(String head) {
        List<String> lines = head.replaceFirst("^\u00EF\u00BB\u00BF", "")
                .lines()
                .dropWhile(line -> line.isBlank() || line.startsWith("From "))
                .limit(MOST_LINES)
                .takeWhile(line -> !line.isBlank())
                .toList();
        boolean allFields = !lines.isEmpty()
                && lines.stream()
                        .allMatch(line -> FIELD.matcher(line).matches() || line.matches("^(?:[ \\t]|>From ).*"));
        List<String> known = lines.stream().flatMap(MailHead::name).toList();
        boolean byMachine = known.stream().anyMatch(BY_MACHINE::contains);
        boolean byPerson = known.contains("from")
                && (known.contains("subject") || known.contains("to"))
                && lines.stream()
                        .anyMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("from:") && line.contains("@"));
        return allFields && known.size() >= 2 && (byMachine || byPerson);
    }

    private static Stream<String> name(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
        return ANY.contains(name) ? Stream.of(name) : Stream.empty();
    }
}
