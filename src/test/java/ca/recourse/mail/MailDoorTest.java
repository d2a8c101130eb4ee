package ca.recourse.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes messages from real servers into a real home, over the routes that ship. */
class MailDoorTest {

    private static final Duration SOON = Duration.ofSeconds(90);

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
    void takesEachMessageByImapOnceAndMarksItOnlyThen() throws Exception {
        office.writeSettings(home.root());
        office.deliver(Mails.refusal("1"));
        office.readByAPerson();
        try (Watch watch = watch()) {
            until(() -> journal.balance().arrivals() == 1);
            office.deliver(Mails.refusal("2"));
            office.deliver(Mails.refusal("2"));
            until(() -> settled(3) && office.unread() == 0);
        }
        assertThat(journal.balance().duplicates())
                .as("the same mail sent twice")
                .isEqualTo(1);
        assertThat(home.done().resolve("Fwd- your application.eml")).exists();
        assertThat(office.inbox().getMessages()).hasSize(3);
    }

    @Test
    void takesEachMessageByPop3OnceAndLeavesItThere() throws Exception {
        office.writeSettings(home.root(), "pop3", office.popPort());
        office.deliver(Mails.refusal("1"));
        try (Watch watch = watch()) {
            until(() -> settled(1));
            office.deliver(Mails.refusal("2"));
            until(() -> settled(2));
        }
        assertThat(office.inbox().getMessages()).hasSize(2);
    }

    @Test
    void knowsAMessageAgainWhenTheServerNumbersThemAnew() throws Exception {
        office.writeSettings(home.root());
        office.deliver(Mails.refusal("1"));
        try (Watch watch = watch()) {
            until(() -> settled(1));
        }
        try (PostOffice rebuilt = PostOffice.open()) {
            rebuilt.writeSettings(home.root());
            rebuilt.deliver(Mails.refusal("1"));
            rebuilt.deliver(Mails.refusal("2"));
            try (Watch watch = watch()) {
                until(() -> settled(2) && rebuilt.unread() == 0);
            }
        }
        assertThat(journal.balance()).returns(2L, Balance::arrivals).returns(0L, Balance::duplicates);
    }

    @Test
    void takesWhatWasLeftWhenTheServerDiedInTheMiddleOfAMessage() throws Exception {
        byte[] large = Mails.withAttachment("1", 3 << 20);
        office.deliver(large);
        office.deliver(Mails.refusal("2"));
        try (Wire wire = Wire.breaking(office.imapPort(), 1 << 20)) {
            office.writeSettings(home.root(), "imap", wire.port());
            try (Watch watch = watch()) {
                wire.awaitBreak();
                until(() -> settled(2) && office.unread() == 0);
            }
        }
        assertThat(home.done().toFile().listFiles())
                .extracting(java.io.File::length)
                .contains((long) large.length);
        assertThat(home.parts()).isEmptyDirectory();
    }

    @Test
    void letsNoMailboxOutOfOrderKeepAnotherWaiting() throws Exception {
        office.writeSettings(
                home.root(),
                "mail.forged.url=imaps://%s@localhost:%d".formatted(PostOffice.ADDRESS, office.imapsPort()),
                "mail.forged.password-file=password",
                "mail.gone.url=pop3s://user@localhost:1",
                "mail.gone.password-file=password",
                "mail.keyless.url=imap://user@localhost:" + office.imapPort(),
                "mail.keyless.password-file=none",
                "mail.keyless.plaintext=true");
        office.deliver(Mails.refusal("1"));
        try (Watch watch = watch()) {
            until(() -> settled(1));
        }
    }

    @Test
    void movesMessagesToTheFolderTheFirmNames() throws Exception {
        office.writeSettings(home.root(), "mail.intake.then=move:Recourse");
        office.deliver(Mails.refusal("1"));
        try (Watch watch = watch()) {
            until(() -> settled(1) && office.inbox().getMessages().isEmpty());
        }
        assertThat(office.folder("Recourse").getMessages()).hasSize(1);
    }

    @Test
    void takesEachMessageOfAMaildirAndOfAnMboxOnce() throws Exception {
        for (String part : List.of("new", "cur", "tmp")) {
            Files.createDirectories(home.root().resolve("maildir").resolve(part));
        }
        Files.writeString(home.root().resolve("maildir/new/100.a"), Mails.refusal("1"));
        Files.writeString(home.root().resolve("maildir/tmp/101.b"), "half a mess");
        String quoting = Mails.refusal("3").replace("Please help.", ">From the office:");
        Files.writeString(
                home.root().resolve("old.mbox"),
                "From a Fri\n" + Mails.refusal("2") + "\n\nFrom b Fri\n" + quoting + "\n");
        Files.write(
                home.root().resolve("recourse.properties"),
                List.of(
                        "mail.dir.url=maildir:maildir",
                        "mail.dir.every=1s",
                        "mail.box.url=mbox:old.mbox",
                        "mail.box.every=1s"));
        try (Watch watch = watch()) {
            until(() -> settled(3));
        }
        assertThat(home.root().resolve("maildir/cur/100.a:2,S")).exists();
        assertThat(home.done().toFile().listFiles())
                .hasSize(3)
                .anySatisfy(file -> assertThat(file).content(UTF_8).contains("\nFrom the office:\n"));
    }

    @Test
    void takesEveryShapeOfMessageByteForByte() throws Exception {
        office.writeSettings(home.root());
        List<byte[]> corpus = Mails.corpus();
        for (byte[] message : corpus) {
            office.deliver(message);
        }
        try (Watch watch = watch()) {
            until(() -> settled(corpus.size()) && office.unread() == 0);
        }
        assertThat(journal.balance()).returns(0L, Balance::duplicates);
        assertThat(home.done().toFile().listFiles())
                .extracting(java.io.File::length)
                .containsExactlyInAnyOrderElementsOf(office.inbox().getMessages().stream()
                        .map(PostOffice::size)
                        .toList());
    }

    @Test
    void filesLettersWhileTheServerRefusesItsAnswers() throws Exception {
        office.writeSettings(
                home.root(),
                "mail.smtp.url=smtp://localhost:1",
                "mail.smtp.plaintext=true",
                "mail.reply.from=intake@firm.ca",
                "mail.reply.allow=*@friend.ca");
        office.deliver(Mails.refusal("1"));
        try (Watch watch = watch()) {
            until(() -> settled(1) && office.unread() == 0);
        }
        assertThat(journal.balance().filed()).isEqualTo(1);
    }

    private static void until(Callable<Boolean> done) {
        // The test server complains on its own threads when we refuse its certificate.
        await().dontCatchUncaughtExceptions().atMost(SOON).until(done);
    }

    private boolean settled(int arrivals) {
        Balance balance = journal.balance();
        return balance.arrivals() == arrivals && balance.inWork() == 0 && isEmpty(home.claims());
    }

    private Watch watch() {
        return Watch.start(home, Path.of("routes"), database -> MailDoorTest::read, Clock.systemUTC());
    }

    // A letter with a caution is for a person to see.
    private static Casework.Read read(Arrival arrival) {
        boolean review = !arrival.cautions().isEmpty();
        return new Casework.Read(
                List.of(new MadeSummary(arrival.id() + "-1", review, Optional.empty(), "{}")), Optional.empty());
    }

    private static boolean isEmpty(Path folder) {
        String[] names = folder.toFile().list();
        return names != null && names.length == 0;
    }
}
