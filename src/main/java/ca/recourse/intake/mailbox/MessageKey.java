package ca.recourse.intake.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import ca.recourse.intake.Claim;
import ca.recourse.intake.Original;

/**
 * Names one message of one mailbox, the same at every visit.
 *
 * @param mailbox the mailbox's name in the settings
 * @param validity what its numbering is called (UIDVALIDITY)
 * @param uid its number
 */
public record MessageKey(String mailbox, String validity, String uid) {

    public MessageKey {
        requireNonNull(mailbox, "mailbox");
        requireNonNull(validity, "validity");
        requireNonNull(uid, "uid");
    }

    /** The receipt's name: taking the same message again finds the receipt it had. */
    public String receipt() {
        byte[] name = (mailbox + '\n' + validity + '\n' + uid).getBytes(UTF_8);
        return Claim.BY_MAIL + Original.of(name).sha256().substring(0, 40);
    }
}
