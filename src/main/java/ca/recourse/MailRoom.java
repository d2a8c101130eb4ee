package ca.recourse;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.mail.SqlMailLog;
import ca.recourse.intake.Admission;
import ca.recourse.intake.mailbox.Collector;
import ca.recourse.intake.mailbox.Collector.Desks;
import ca.recourse.intake.mailbox.Mailbox;
import ca.recourse.intake.mailbox.settings.BoxSettings;
import ca.recourse.intake.mailbox.settings.MailSettings;
import ca.recourse.intake.sender.Senders;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Wires the mail door of one home. Without mail settings it stands there with no mailbox to visit. */
record MailRoom(MailSettings settings, HomeFolder home, Database database, Clock clock) {

    MailDoor door(Admission admission) {
        Map<String, Collector> collectors = new LinkedHashMap<>();
        SqlMailLog log = new SqlMailLog(database, clock);
        Senders senders = new Senders(settings);
        for (BoxSettings box : settings.boxes()) {
            collectors.put(
                    box.name(),
                    new Collector(
                            new Mailbox(box), log, admission, senders, new Desks(home.parts(), home.claims()), clock));
        }
        return new MailDoor(settings.boxes(), collectors, clock);
    }

    Casework.Reading checking(Casework.Reading reading) {
        return new SenderCheck(reading, new Senders(settings));
    }
}
