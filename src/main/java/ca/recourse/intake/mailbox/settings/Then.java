package ca.recourse.intake.mailbox.settings;

import ca.recourse.intake.mailbox.settings.BoxSettings.Afterwards;
import ca.recourse.intake.mailbox.settings.BoxSettings.Place;
import java.util.Optional;

/** What a firm wants done with a message that was taken, and whether its mailbox can do it. */
final class Then {

    private static final String MOVE = "move:";

    private Then() {}

    static Afterwards of(String key, Optional<String> said, Place place) {
        Afterwards wish = wish(key, said.orElseGet(() -> usual(place)));
        if (!can(place, wish)) {
            throw new MailSettingsException(key, place + " cannot do that; say 'leave'");
        }
        return wish;
    }

    private static Afterwards wish(String key, String said) {
        if (said.startsWith(MOVE) && said.length() > MOVE.length()) {
            return new Afterwards.Move(said.substring(MOVE.length()));
        }
        return switch (said) {
            case "leave" -> new Afterwards.Leave();
            case "read" -> new Afterwards.Read();
            case "delete" -> new Afterwards.Delete();
            default -> throw new MailSettingsException(key, "it is leave, read, delete or move:FOLDER");
        };
    }

    // POP3 knows no marks, and an mbox file is never written to.
    private static String usual(Place place) {
        return isImap(place) || place instanceof Place.Maildir ? "read" : "leave";
    }

    private static boolean can(Place place, Afterwards wish) {
        if (wish instanceof Afterwards.Leave || isImap(place)) {
            return true;
        }
        return place instanceof Place.Maildir
                ? !(wish instanceof Afterwards.Move)
                : place instanceof Place.OnServer && wish instanceof Afterwards.Delete;
    }

    private static boolean isImap(Place place) {
        return place instanceof Place.OnServer on
                && on.server().url().protocol().startsWith("imap");
    }
}
