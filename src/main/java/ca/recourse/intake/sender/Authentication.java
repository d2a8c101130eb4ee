package ca.recourse.intake.sender;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the receiving server found out about a sender (RFC 8601). */
final class Authentication {

    private static final String UNCONFIRMED =
            "The letter came by mail and the mail server could not confirm its sender: check who sent it.";

    // spf=pass, dkim = fail, dmarc=none
    private static final Pattern RESULT = Pattern.compile("\\b(spf|dkim|dmarc)\\s{0,3}=\\s{0,3}([a-z]{2,12})");

    private Authentication() {}

    /**
     * Why the sender may be forged.
     *
     * @param authority the name our own server signs with; without one the topmost header counts, and none is no doubt
     */
    static Optional<String> doubt(MessageHead head, Optional<String> authority) {
        List<String> results = head.all("Authentication-Results");
        Optional<String> ours = authority
                .map(name ->
                        results.stream().filter(result -> isBy(result, name)).findFirst())
                .orElseGet(() -> results.stream().findFirst());
        boolean confirmed = ours.map(Authentication::passes).orElse(authority.isEmpty());
        return confirmed ? Optional.empty() : Optional.of(UNCONFIRMED);
    }

    // mx.firm.ca; dmarc=pass … or: mx.firm.ca 1; …
    private static boolean isBy(String result, String authority) {
        return result.strip().split("[;\\s]", 2)[0].equalsIgnoreCase(authority);
    }

    // DMARC decides where it was asked; else one of the two it rests on must pass.
    private static boolean passes(String result) {
        Matcher found = RESULT.matcher(result.toLowerCase(Locale.ROOT));
        boolean any = false;
        boolean one = false;
        while (found.find()) {
            boolean pass = found.group(2).equals("pass");
            if (found.group(1).equals("dmarc") && (pass || found.group(2).equals("fail"))) {
                return pass;
            }
            any = true;
            one |= pass;
        }
        return one || !any;
    }
}
