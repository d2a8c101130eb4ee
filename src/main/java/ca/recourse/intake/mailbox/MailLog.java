package ca.recourse.intake.mailbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the mail door writes down what it took, before anything is marked in the mailbox. */
public interface MailLog {

    /** The messages of a mailbox that were taken, under one numbering. */
    Set<String> taken(String mailbox, String validity);

    /** Whether a receipt of this name is written down. */
    boolean hasReceipt(String receipt);

    /**
     * The receipt of the same message under an earlier numbering of the same mailbox.
     *
     * @param sha256 the whole message's bytes
     */
    Optional<String> receiptOf(String mailbox, String sha256, String otherThanValidity);

    /** Write down that a message was taken. Doing so twice does it once. */
    void take(TakenMessage message);

    /** Messages that are durable here and not yet marked in the mailbox. */
    List<String> unmarked(String mailbox, String validity);

    /** These are marked in the mailbox now. */
    void marked(String mailbox, String validity, List<String> uids);
}
