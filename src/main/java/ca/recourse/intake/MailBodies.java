package ca.recourse.intake;

import ca.recourse.intake.container.MailReader;
import ca.recourse.intake.container.OutlookReader;
import ca.recourse.intake.container.WinmailReader;

/** The words of messages, whichever program wrote them. */
public final class MailBodies {

    private MailBodies() {}

    /** The message's own words; none where it is no message. */
    public static MailBody of(Original original) {
        return switch (FileTypes.of(original)) {
            case MAIL -> MailReader.body(original);
            case OUTLOOK_MAIL -> OutlookReader.body(original);
            case WINMAIL -> WinmailReader.body(original);
            default -> MailBody.NONE;
        };
    }
}
