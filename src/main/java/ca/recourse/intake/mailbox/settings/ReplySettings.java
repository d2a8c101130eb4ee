package ca.recourse.intake.mailbox.settings;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom we know and whom we answer.
 *
 * @param from the address answers come from; empty when none are sent
 * @param allow addresses we know, such as {@code *@firm.ca}; letters from others go to review and are not answered
 * @param mostPerHour how many answers one sender gets in an hour
 * @param authority the name our own mail server signs its Authentication-Results with; empty takes the topmost
 */
public record ReplySettings(Optional<String> from, List<String> allow, int mostPerHour, Optional<String> authority) {

    public ReplySettings {
        requireNonNull(from, "from");
        requireNonNull(authority, "authority");
        allow = allow.stream().map(address -> address.toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether an address is on the list. */
    public boolean knows(String address) {
        String asked = address.toLowerCase(Locale.ROOT);
        return allow.stream()
                .anyMatch(known -> known.startsWith("*@") ? asked.endsWith(known.substring(1)) : asked.equals(known));
    }
}
