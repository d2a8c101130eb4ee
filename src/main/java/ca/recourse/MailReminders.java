package ca.recourse;

import ca.recourse.casefile.notices.ReminderPage;
import ca.recourse.casefile.notices.Reminders;
import ca.recourse.casefile.register.Outgoing;
import ca.recourse.casefile.register.Outgoing.Message;
import ca.recourse.intake.mailbox.MailboxException;
import ca.recourse.intake.mailbox.settings.MailSettingsException;
import ca.recourse.intake.outgoing.Answer;
import ca.recourse.intake.outgoing.Post;
import ca.recourse.settings.Settings;
import ca.recourse.settings.SettingsException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminds people by mail of the days to act by. */
public final class MailReminders {

    private static final Logger LOG = LoggerFactory.getLogger(MailReminders.class);

    private final Reminders reminders;
    private final Outgoing outgoing;
    private final Optional<Post> post;
    private final ReminderPage.Setting setting;
    private final Clock clock;

    /** @param clock the firm's, in its time zone */
    MailReminders(
            Reminders reminders, Outgoing outgoing, Optional<Post> post, ReminderPage.Setting setting, Clock clock) {
        this.reminders = reminders;
        this.outgoing = outgoing;
        this.post = post;
        this.setting = setting;
        this.clock = clock;
    }

    /** How many days before people are reminded, as the settings say. */
    static List<Integer> days(Settings settings) {
        return settings.list("reminders.days").stream()
                .map(MailReminders::day)
                .distinct()
                .toList();
    }

    private static int day(String said) {
        if (!said.matches("\\d{1,3}")) {
            throw new SettingsException("reminders.days", "\"%s\" is not a number of days".formatted(said));
        }
        return Integer.parseInt(said);
    }

    /** Write down what has become due, and send what waits. */
    public void remind() {
        if (post.isPresent()) {
            reminders.write();
            outgoing.due(Reminders.KIND).forEach(message -> send(message, post.get()));
        }
    }

    private void send(Message message, Post by) {
        List<Reminders.Line> lines = reminders.lines(message.subject());
        if (lines.isEmpty()) {
            outgoing.giveUp(message, "every day it tells of was done before it left");
            return;
        }
        try {
            ReminderPage page = ReminderPage.of(lines, LocalDate.now(clock), setting);
            by.send(new Answer(
                    "recourse." + message.id(),
                    message.recipient(),
                    new Answer.Conversation(Optional.empty(), ""),
                    page.subject(),
                    page.text(),
                    "<pre>" + html(page.text()) + "</pre>",
                    List.of()));
            outgoing.sent(message);
        } catch (MailboxException | MailSettingsException e) {
            LOG.warn("a reminder waits: {}", e.getMessage());
            outgoing.failed(message, String.valueOf(e.getMessage()));
        }
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
