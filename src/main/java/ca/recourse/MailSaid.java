package ca.recourse;

import ca.recourse.intake.mailbox.settings.MailSettings;
import ca.recourse.intake.mailbox.settings.MailTerms;
import ca.recourse.intake.mailbox.settings.SaidMail;
import ca.recourse.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the settings of a home say of its mail. */
record MailSaid(Settings settings) implements SaidMail {

    static MailSettings of(Settings settings, Path home) {
        return MailTerms.of(new MailSaid(settings), home);
    }

    @Override
    public List<String> mailboxes() {
        return settings.names("mail");
    }

    @Override
    public Optional<String> text(String key) {
        return settings.text(key);
    }

    @Override
    public boolean flag(String key) {
        return settings.flag(key);
    }

    @Override
    public Optional<Duration> span(String key) {
        return settings.span(key);
    }

    @Override
    public Optional<Integer> number(String key) {
        return settings.number(key);
    }

    @Override
    public List<String> list(String key) {
        return settings.list(key);
    }
}
