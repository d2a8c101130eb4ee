package ca.recourse.intake.sender;

import ca.recourse.intake.sender.Evidence.Forwarded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the heads that mail programs write into the text above a forwarded message. Their dates stay words. */
final class QuotedHeads {

    private static final int REACH = 6;
    private static final int MOST = 20;
    private static final int MOST_LINES = 5000;

    // > From: "Officer" <officer@cic.gc.ca>      De : agent@cic.gc.ca      *From:* x
    private static final Pattern FROM = line("from|de");
    private static final Pattern SENT = line("sent|date|envoy[eé]");
    private static final Pattern TO = line("to|[àa]");

    private QuotedHeads() {}

    private static Pattern line(String names) {
        return Pattern.compile(
                "^[>\\s*_|]{0,20}(?:" + names + ")[\\s\\u00A0*_]{0,4}:[\\s\\u00A0*_]{0,6}(\\S.{0,200})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static List<Forwarded> in(String words) {
        List<String> lines = words.lines().limit(MOST_LINES).toList();
        List<Forwarded> found = new ArrayList<>();
        for (int at = 0; at < lines.size() && found.size() < MOST; at++) {
            Optional<String> from = value(FROM, lines.get(at));
            List<String> below = lines.subList(at + 1, Math.min(lines.size(), at + 1 + REACH));
            Optional<String> sent = first(SENT, below);
            if (from.isPresent() && sent.isPresent()) {
                found.add(new Forwarded(from, first(TO, below), sent, Optional.empty(), List.of()));
            }
        }
        return found;
    }

    private static Optional<String> first(Pattern pattern, List<String> lines) {
        return lines.stream().flatMap(line -> value(pattern, line).stream()).findFirst();
    }

    private static Optional<String> value(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
