package ca.recourse;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.recourse.casefile.CaseFiles;
import ca.recourse.casefile.FiledPage;
import ca.recourse.casefile.journal.Balance;
import ca.recourse.casefile.journal.FileOriginals;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.casefile.register.CorrectionLog;
import ca.recourse.casefile.register.Corrections;
import ca.recourse.casefile.register.Register;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.register.Search;
import ca.recourse.casefile.register.Sources;
import ca.recourse.intake.sender.Senders;
import ca.recourse.letter.picture.PageViews;
import ca.recourse.mail.PostOffice;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same letter comes in by every door in the same moment. */
class EveryDoorTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Path LETTER = Path.of("samples", "work-permit-delhi", "letter.pdf");

    @TempDir
    Path folder;

    @Test
    void makesOneCaseOfTheSameBytesByFolderUploadAndMailAtOnce() throws Exception {
        HomeFolder home = HomeFolder.at(folder.resolve("home"));
        byte[] letter = Files.readAllBytes(LETTER);
        try (PostOffice office = PostOffice.open()) {
            office.writeSettings(home.root());
            try (Watch watch = watch(home)) {
                DeskLetters desk = desk(home, watch);
                atOnce(List.of(
                        () -> Files.write(home.inbox().resolve("scanned.pdf"), letter),
                        () -> desk.bring("brought.pdf", new ByteArrayInputStream(letter)),
                        () -> {
                            office.deliver(mail(letter));
                            return "";
                        }));
                SqlJournal journal = new SqlJournal(watch.database(), CLOCK);
                await().atMost(Duration.ofMinutes(2))
                        .until(() -> journal.balance().arrivals() == 3
                                && journal.balance().inWork() == 0);

                assertThat(journal.balance()).returns(1L, Balance::duplicates);
                RegisteredLetter one = theOnly(watch);
                assertThat(new Sources(watch.database()).of(one.caseId())).hasSize(2);
            }
        }
        assertThat(home.claims()).isEmptyDirectory();
        assertThat(home.done().toFile().list()).hasSize(3);
    }

    private static RegisteredLetter theOnly(Watch watch) {
        List<RegisteredLetter> letters = new Register(watch.database(), CLOCK).search(Search.EVERYTHING);
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    private static void atOnce(List<Callable<Object>> doors) throws Exception {
        CyclicBarrier gate = new CyclicBarrier(doors.size());
        ExecutorService hands = Executors.newFixedThreadPool(doors.size());
        try {
            List<Future<Object>> brought = doors.stream()
                    .map(door -> hands.submit(() -> {
                        gate.await();
                        return door.call();
                    }))
                    .toList();
            for (Future<Object> one : brought) {
                one.get();
            }
        } finally {
            hands.shutdownNow();
        }
    }

    private static byte[] mail(byte[] letter) {
        return """
                From: client@friend.ca
                To: intake@firm.ca
                Subject: my letter
                Message-ID: <1@friend.ca>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                See attached.
                --b
                Content-Type: application/pdf; name=letter.pdf
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename=letter.pdf

                %s
                --b--
                """.formatted(Base64.getMimeEncoder().encodeToString(letter))
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(US_ASCII);
    }

    private static Watch watch(HomeFolder home) {
        CaseFiles outbox = new CaseFiles(home.outbox(), home.parts(), new FiledPage(new PageViews()));
        Pipeline pipeline = Pipeline.open(CLOCK, CLOCK, "en");
        return Watch.start(
                home,
                Path.of("routes"),
                database -> new FiledReading(
                        pipeline,
                        outbox,
                        caseId -> Told.of(new Corrections(database, CLOCK, new CorrectionLog(home.corrections()))
                                .standing(caseId)),
                        new Sources(database)),
                CLOCK);
    }

    private static DeskLetters desk(HomeFolder home, Watch watch) {
        return new DeskLetters(
                watch,
                home,
                new Revision(
                        Pipeline.open(CLOCK, CLOCK, "en"),
                        new CaseFiles(home.outbox(), home.parts(), new FiledPage(new PageViews())),
                        new FileOriginals(home.originals(), home.parts()),
                        new Register(watch.database(), CLOCK),
                        new Corrections(watch.database(), CLOCK, new CorrectionLog(home.corrections())),
                        new Senders(ca.recourse.intake.mailbox.settings.MailSettings.NONE)),
                new PageViews(),
                CLOCK);
    }
}
