package ca.recourse.intake.mailbox.settings;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The firm's mail.
 *
 * @param boxes the mailboxes letters are taken from
 * @param smtp the server answers leave by; empty when none are sent
 * @param reply whom we know and whom we answer
 */
public record MailSettings(List<BoxSettings> boxes, Optional<MailServer> smtp, ReplySettings reply) {

    /** No mail at all. */
    public static final MailSettings NONE = new MailSettings(
            List.of(), Optional.empty(), new ReplySettings(Optional.empty(), List.of(), 1, Optional.empty()));

    public MailSettings {
        boxes = List.copyOf(boxes);
        requireNonNull(smtp, "smtp");
        requireNonNull(reply, "reply");
    }

    /** The same without a mailbox: mail leaves, none is taken. */
    public MailSettings withoutBoxes() {
        return new MailSettings(List.of(), smtp, reply);
    }

    /** Answers leave only with a server to leave by and an address to come from. */
    public boolean answers() {
        return smtp.isPresent() && reply.from().isPresent();
    }
}
