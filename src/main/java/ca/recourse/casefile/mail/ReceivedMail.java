package ca.recourse.casefile.mail;

import ca.recourse.intake.sender.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * A mail that was taken, and what became of it.
 *
 * @param receipt the receipt it came in by
 * @param messageId its own id
 * @param sender the one address it is from
 * @param subject its subject
 * @param references the ids of the messages before it and its own
 * @param evidence its way to us
 * @param trouble the kind of trouble, where it is quarantined
 * @param summaries the standing summaries of its letters, as JSON
 */
public record ReceivedMail(
        String receipt,
        Optional<String> messageId,
        Optional<String> sender,
        String subject,
        String references,
        Evidence evidence,
        Optional<String> trouble,
        List<String> summaries) {

    public ReceivedMail {
        summaries = List.copyOf(summaries);
    }
}
