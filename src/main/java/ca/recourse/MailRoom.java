package ca.recourse;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.mail.AnswerWriter;
import ca.recourse.casefile.mail.SqlAnswers;
import ca.recourse.casefile.mail.SqlMailLog;
import ca.recourse.casefile.notices.ReminderPage;
import ca.recourse.casefile.notices.Reminders;
import ca.recourse.casefile.register.Outgoing;
import ca.recourse.intake.Admission;
import ca.recourse.intake.mailbox.Collector;
import ca.recourse.intake.mailbox.Collector.Desks;
import ca.recourse.intake.mailbox.Mailbox;
import ca.recourse.intake.mailbox.settings.BoxSettings;
import ca.recourse.intake.mailbox.settings.MailSettings;
import ca.recourse.intake.outgoing.Post;
import ca.recourse.intake.sender.Senders;
import ca.recourse.settings.Settings;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

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

    /** What can be tried before letters come: each mailbox, the way out, and whether anybody is known. */
    static Map<String, Supplier<String>> trials(MailSettings settings, Clock clock) {
        Map<String, Supplier<String>> trials = new LinkedHashMap<>();
        settings.boxes().forEach(box -> trials.put("mailbox " + box.name(), new Mailbox(box)::check));
        post(settings, clock).ifPresent(post -> trials.put("answers", post::check));
        if (!settings.boxes().isEmpty()) {
            trials.put("known senders", () -> known(settings.reply().allow()));
        }
        return trials;
    }

    private static String known(List<String> allow) {
        return allow.isEmpty()
                ? "none; every letter that comes by mail goes to review until mail.reply.allow names some"
                : String.join(", ", allow);
    }

    private static Optional<Post> post(MailSettings settings, Clock clock) {
        return settings.smtp().flatMap(server -> settings.reply().from().map(from -> new Post(server, from, clock)));
    }

    MailAnswers answers(AnswerWriter.Titles titles, Faults faults) {
        MailAnswers.Desk desk = new MailAnswers.Desk(
                new SqlAnswers(database, clock, settings.reply().mostPerHour()),
                new Outgoing(database, clock),
                new AnswerWriter(titles, clock));
        return new MailAnswers(desk, home, post(settings, clock), faults);
    }

    /** Who reminds people of days, as the settings say. */
    MailReminders reminders(Settings said, AnswerWriter.Titles titles) {
        String language = said.text("reminders.language").filter("fr"::equals).orElse("en");
        return new MailReminders(
                new Reminders(database, firm(), MailReminders.days(said), said.list("reminders.to")),
                new Outgoing(database, clock),
                post(settings, clock),
                new ReminderPage.Setting(
                        language, recourse -> titles.of(recourse, language).orElse(recourse), said.text("desk.url")),
                firm());
    }

    // Days are the firm's, wherever the machine stands.
    private Clock firm() {
        return clock.withZone(ZoneId.of("America/Toronto"));
    }

    Casework.Reading checking(Casework.Reading reading) {
        return new SenderCheck(reading, new Senders(settings));
    }
}
