package ca.recourse.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.mail.Mails;
import ca.recourse.mail.PostOffice;
import ca.recourse.mail.Wire;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program with a mailbox, killed where it hurts most. */
class MailKillTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    private final PostOffice office = PostOffice.open();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void answersOnceAndNoMachineThoughKilledBetweenKeepingAndMarking() throws Exception {
        HomeFolder home = HomeFolder.at(folder.resolve("home"));
        office.deliver(Mails.refusal("1"));
        try (Wire wire = Wire.holding(office.imapPort(), "STORE")) {
            office.writeSettings(home.root(), "imap", wire.port(), office.answering());
            try (RunningService service = RunningService.over(home.root())) {
                wire.awaitHeld();
                service.kill();
            }
        }
        assertThat(office.unread()).isEqualTo(1);

        office.writeSettings(home.root(), office.answering());
        try (RunningService service = RunningService.over(home.root())) {
            await().atMost(LONG)
                    .until(() -> Oracle.settled(home, 1) && office.sent().size() == 1);
            deliverWhatIsNeverAnswered(office.sent().get(0));
            office.deliver(Mails.refusal("5"));
            await().atMost(LONG)
                    .until(() -> Oracle.settled(home, 5) && office.sent().size() == 2);
            await().atMost(LONG).until(() -> office.unread() == 0);
            assertThat(service.terminate()).isZero();
        }
        assertThat(office.sent()).hasSize(2);
        MimeMessage answer = office.sent().get(0);
        assertThat(answer.getHeader("Auto-Submitted")).containsExactly("auto-replied");
        assertThat(answer.getHeader("In-Reply-To")).containsExactly("<1@friend.ca>");
        assertThat(Mails.text(answer))
                .contains("ACT BY Fri 27 Nov 2026 (provisional", "mx.friend.ca had the mail on Fri 20 Nov 2026");
    }

    private void deliverWhatIsNeverAnswered(MimeMessage answer) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        answer.writeTo(bytes);
        office.deliver(bytes.toByteArray());
        office.deliver(Mails.refusal("2", "someone@elsewhere.org", ""));
        office.deliver(Mails.refusal("3", "client@friend.ca", "List-Id: <x.friend.ca>\n"));
    }
}
