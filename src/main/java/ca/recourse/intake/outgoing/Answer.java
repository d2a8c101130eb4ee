package ca.recourse.intake.outgoing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * An answer to a mail.
 *
 * @param id names it; the same answer sent again bears the same Message-ID, so that it is known for a copy
 * @param to the address that gets it
 * @param conversation the mail it answers
 * @param subject its subject
 * @param text as plain text
 * @param html the same as HTML
 * @param calendars attached calendar entries
 */
public record Answer(
        String id,
        String to,
        Conversation conversation,
        String subject,
        String text,
        String html,
        List<Calendar> calendars) {

    public Answer {
        requireNonNull(id, "id");
        requireNonNull(to, "to");
        requireNonNull(conversation, "conversation");
        calendars = List.copyOf(calendars);
    }

    /**
     * The mail an answer belongs to.
     *
     * @param messageId the mail's own id
     * @param references the ids before it and its own
     */
    public record Conversation(Optional<String> messageId, String references) {}

    /** A calendar file with its name. */
    public record Calendar(String name, String ics) {}
}
