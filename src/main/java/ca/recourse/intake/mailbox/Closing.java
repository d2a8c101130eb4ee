package ca.recourse.intake.mailbox;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Service;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leaves a mail server. One that has gone already needs no goodbye. */
final class Closing {

    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private Closing() {}

    static void quietly(Folder folder) {
        quietly(folder, false);
    }

    static void quietly(Folder folder, boolean expunge) {
        try {
            if (folder.isOpen()) {
                folder.close(expunge);
            }
        } catch (MessagingException e) {
            LOG.debug(
                    "a mail folder was gone before it was closed ({})",
                    e.getClass().getSimpleName());
        }
    }

    static void quietly(Service service) {
        try {
            service.close();
        } catch (MessagingException e) {
            LOG.debug("a mail server was gone before we left ({})", e.getClass().getSimpleName());
        }
    }
}
