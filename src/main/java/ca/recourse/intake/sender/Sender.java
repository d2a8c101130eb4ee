package ca.recourse.intake.sender;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Who sent a message, and whether they get an answer.
 *
 * @param address the one address in From; empty when there is none or more than one
 * @param messageId the message's own id
 * @param subject its subject
 * @param references the ids of the messages it answers, as its headers say
 * @param doubt why a person should look who sent it, one sentence; empty when the sender is known
 * @param unanswered why no answer goes back, one sentence; empty when one does
 */
public record Sender(
        Optional<String> address,
        Optional<String> messageId,
        String subject,
        String references,
        Optional<String> doubt,
        Optional<String> unanswered) {

    public Sender {
        requireNonNull(address, "address");
        requireNonNull(messageId, "messageId");
        requireNonNull(subject, "subject");
        requireNonNull(references, "references");
        requireNonNull(doubt, "doubt");
        requireNonNull(unanswered, "unanswered");
    }
}
