package ca.recourse;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.mail.AnswerWriter;
import ca.recourse.casefile.mail.SqlAnswers;
import ca.recourse.casefile.mail.SqlMailLog;
import ca.recourse.casefile.register.Outgoing;
import ca.recourse.intake.Admission;
import ca.recourse.intake.mailbox.Collector;
import ca.recourse.intake.mailbox.Collector.Desks;
import ca.recourse.intake.mailbox.Mailbox;
import ca.recourse.intake.mailbox.settings.BoxSettings;
import ca.recourse.intake.mailbox.settings.MailSettings;
import ca.recourse.intake.outgoing.Post;
import ca.recourse.intake.sender.Senders;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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

    MailAnswers answers(AnswerWriter.Titles titles) {
        Optional<Post> post =
                settings.smtp().flatMap(server -> settings.reply().from().map(from -> new Post(server, from, clock)));
        return new MailAnswers(
                new SqlAnswers(database, clock, settings.reply().mostPerHour()),
                new Outgoing(database, clock),
                new AnswerWriter(titles, clock),
                home,
                post);
    }

    Casework.Reading checking(Casework.Reading reading) {
        return new SenderCheck(reading, new Senders(settings));
    }
}
