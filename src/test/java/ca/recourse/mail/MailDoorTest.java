package ca.recourse.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.recourse.Casework;
import ca.recourse.Watch;
import ca.recourse.casefile.journal.Balance;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.Outcome.MadeSummary;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.intake.Arrival;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes messages from real servers into a real home, over the routes that ship. */
class MailDoorTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final PostOffice office = PostOffice.open();
    private HomeFolder home;
    private SqlJournal journal;

    @BeforeEach
    void open() {
        home = HomeFolder.at(folder.resolve("home"));
        journal = new SqlJournal(Database.open(home.database()), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void takesAMessageByImapAndMarksItOnlyThen() throws Exception {
        office.writeSettings(home.root());
        office.deliver(Mails.refusal("1"));
        try (Watch watch = watch()) {
            await().atMost(SOON).until(() -> journal.balance().filed() == 1 && office.unread() == 0);
        }
        assertThat(home.done().resolve("Fwd- your application.eml")).exists();
        assertThat(office.inbox().getMessages()).hasSize(1);
    }

    @Test
    void takesAMessageByPop3AndLeavesItThere() throws Exception {
        office.writeSettings(home.root(), "pop3", office.popPort());
        office.deliver(Mails.refusal("1"));
        office.deliver(Mails.refusal("2"));
        try (Watch watch = watch()) {
            await().atMost(SOON).until(() -> journal.balance().filed() == 2);
        }
        assertThat(office.inbox().getMessages()).hasSize(2);
    }

    @Test
    void takesEachMessageOnceHoweverOftenItLooks() throws Exception {
        office.writeSettings(home.root(), "mail.intake.then=leave");
        office.deliver(Mails.refusal("1"));
        try (Watch watch = watch()) {
            await().atMost(SOON).until(() -> journal.balance().filed() == 1);
            office.deliver(Mails.refusal("2"));
            await().atMost(SOON).until(() -> journal.balance().filed() == 2);
        }
        try (Watch again = watch()) {
            office.deliver(Mails.refusal("3"));
            await().atMost(SOON).until(() -> journal.balance().filed() == 3);
        }
        assertThat(journal.balance()).returns(3L, Balance::arrivals);
        assertThat(office.unread()).isEqualTo(3);
    }

    private Watch watch() {
        return Watch.start(home, Path.of("routes"), database -> MailDoorTest::filed, Clock.systemUTC());
    }

    private static Casework.Read filed(Arrival arrival) {
        return new Casework.Read(
                List.of(new MadeSummary(arrival.id() + "-1", false, Optional.empty(), "{}")), Optional.empty());
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
