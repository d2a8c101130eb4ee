package ca.recourse.intake.sender;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells mail that machines send to each other, which is never answered (RFC 3834). */
public final class AutomaticMail {

    /** The header our own answers bear, so that one that comes back is never answered. */
    public static final String MARK = "X-Recourse-Answer";

    private static final Set<String> BULK = Set.of("bulk", "list", "junk", "auto_reply", "auto-reply");
    private static final Set<String> ALWAYS = Set.of(
            "x-autoreply",
            "x-autorespond",
            "x-failed-recipients",
            "feedback-id",
            "x-loop",
            "x-mailer-daemon",
            MARK.toLowerCase(Locale.ROOT));
    private static final Pattern ROBOT = Pattern.compile(
            "(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|ne-?pas-?repondre|nepasrepondre|bounces?|owner-.{0,60}"
                    + "|.{0,60}-(?:request|owner|bounces?))(?:[+-].{0,60})?@.{0,200}");
    private static final int MOST_ANSWERED = 12;

    private final List<String> ours;

    /** @param ours our own addresses, in lower case */
    AutomaticMail(List<String> ours) {
        this.ours = List.copyOf(ours);
    }

    /** Why a message must not be answered; empty when a person may have sent it. */
    Optional<String> why(MessageHead head) {
        if (!value(head, "Auto-Submitted").isEmpty()
                && !value(head, "Auto-Submitted").startsWith("no")) {
            return Optional.of("it was sent by a program");
        }
        if (BULK.contains(value(head, "Precedence")) || head.names().stream().anyMatch(AutomaticMail::isListHeader)) {
            return Optional.of("it came through a mailing list or in bulk");
        }
        if (head.names().stream().anyMatch(ALWAYS::contains) || suppresses(head)) {
            return Optional.of("its sender asks for no automatic answer");
        }
        if (value(head, "Return-Path").equals("<>")
                || value(head, "Content-Type").startsWith("multipart/report")) {
            return Optional.of("it is a report about the delivery of a mail");
        }
        return byAddress(head);
    }

    private Optional<String> byAddress(MessageHead head) {
        List<String> from = head.addresses("From").stream()
                .map(address -> address.toLowerCase(Locale.ROOT))
                .toList();
        if (from.stream().anyMatch(ours::contains)) {
            return Optional.of("it came from our own address");
        }
        if (from.stream().anyMatch(address -> ROBOT.matcher(address).matches())) {
            return Optional.of("its sender's address belongs to a program");
        }
        boolean goesRound = head.first("References").orElse("").split("\\s+").length > MOST_ANSWERED;
        return goesRound ? Optional.of("the conversation goes round and round") : Optional.empty();
    }

    private static boolean isListHeader(String name) {
        return name.startsWith("list-") || name.equals("mailing-list") || name.equals("x-mailing-list");
    }

    // Exchange: All, or AutoReply among others.
    private static boolean suppresses(MessageHead head) {
        String said = value(head, "X-Auto-Response-Suppress");
        return said.contains("all") || said.contains("autoreply");
    }

    private static String value(MessageHead head, String name) {
        return head.first(name).orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
