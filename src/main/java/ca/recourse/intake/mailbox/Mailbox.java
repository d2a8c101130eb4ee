package ca.recourse.intake.mailbox;

import ca.recourse.intake.mailbox.settings.BoxSettings;
import ca.recourse.intake.mailbox.settings.BoxSettings.Place;
import ca.recourse.intake.mailbox.settings.MailServer;

/** A mailbox, visited now and then. */
public final class Mailbox {

    private final BoxSettings settings;

    public Mailbox(BoxSettings settings) {
        this.settings = settings;
    }

    public BoxSettings settings() {
        return settings;
    }

    /** Connect and look in; the visit must be closed. */
    public Visit visit() {
        Place place = settings.place();
        if (place instanceof Place.Maildir maildir) {
            return new MaildirVisit(maildir.folder(), settings.afterwards());
        }
        if (place instanceof Place.Mbox mbox) {
            return new MboxVisit(mbox.file());
        }
        return visit(((Place.OnServer) place).server());
    }

    private Visit visit(MailServer server) {
        return server.url().protocol().startsWith("pop3")
                ? PopVisit.to(server, settings.afterwards())
                : ImapVisit.to(server, settings.afterwards());
    }

    /**
     * Connect, log in, look into the folder, and leave.
     *
     * @return how many messages lie there, in a sentence
     */
    public String check() {
        try (Visit visit = visit()) {
            return "%s holds %d messages"
                    .formatted(settings.place(), visit.uids("").size());
        }
    }

    @Override
    public String toString() {
        return settings.toString();
    }
}
