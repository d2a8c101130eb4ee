package ca.recourse.intake.mailbox.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a firm said of its mail, key by key, wherever it is written down. */
public interface SaidMail {

    /** The names under which mailboxes were described. */
    List<String> mailboxes();

    Optional<String> text(String key);

    boolean flag(String key);

    Optional<Duration> span(String key);

    Optional<Integer> number(String key);

    List<String> list(String key);
}
