package ca.recourse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.recourse.casefile.journal.Balance;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.FileOriginals;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.Outcome.MadeSummary;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.intake.Arrival;
import ca.recourse.intake.Channel;
import ca.recourse.intake.Receipt;
import ca.recourse.intake.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the routes that ship, as they ship, over a real home folder. */
class WatchTest {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Path ROUTES = Path.of("routes");

    @TempDir
    Path folder;

    private HomeFolder home;
    private SqlJournal journal;

    @BeforeEach
    void open() {
        home = HomeFolder.at(folder.resolve("home"));
        journal = new SqlJournal(Database.open(home.database()), Clock.systemUTC());
    }

    @Test
    void filesADroppedLetterAndPutsTheFileAway() throws Exception {
        try (Watch watch = watch(WatchTest::filed)) {
            drop("letter.txt", "Your application is refused.");

            await().atMost(SOON).until(() -> journal.balance().filed() == 1 && isEmpty(home.claims()));

            assertThat(home.done().resolve("letter.txt")).hasContent("Your application is refused.");
            assertThat(home.inbox()).isEmptyDirectory();
        }
    }

    @Test
    void takesFoldersFileByFile() throws Exception {
        try (Watch watch = watch(WatchTest::filed)) {
            Files.createDirectories(home.inbox().resolve("box/old"));
            drop("box/one.txt", "one");
            drop("box/old/two.txt", "two");

            await().atMost(SOON).until(() -> journal.balance().filed() == 2 && isEmpty(home.claims()));

            assertThat(home.done().resolve("box/old/two.txt")).hasContent("two");
        }
    }

    @Test
    void noticesTheSameBytesUnderAnotherNameAndOtherBytesUnderTheSameName() throws Exception {
        try (Watch watch = watch(WatchTest::filed)) {
            drop("scan.txt", "first");
            await().atMost(SOON).until(() -> isEmpty(home.inbox()));
            drop("copy.txt", "first");
            drop("scan.txt", "second");

            await().atMost(SOON).until(() -> journal.balance().arrivals() == 3 && isEmpty(home.claims()));

            Balance balance = journal.balance();
            assertThat(balance.filed()).isEqualTo(2);
            assertThat(balance.duplicates()).isEqualTo(1);
            assertThat(home.done().resolve("scan (2).txt")).hasContent("second");
        }
    }

    @Test
    void quarantinesWhatNobodyCanReadAndSaysWhy() throws Exception {
        try (Watch watch = watch(WatchTest::unreadable)) {
            drop("broken.txt", "gibberish");

            await().atMost(SOON).until(() -> journal.balance().quarantined() == 1 && isEmpty(home.claims()));

            assertThat(home.quarantine().resolve("broken.txt")).hasContent("gibberish");
            assertThat(home.quarantine().resolve("broken.txt.why.txt"))
                    .content()
                    .startsWith("corrupt: ");
        }
    }

    @Test
    void quarantinesAFileWhoseNameIsAsLongAsANameCanBe() throws Exception {
        String name = "n".repeat(251) + ".txt";
        try (Watch watch = watch(WatchTest::unreadable)) {
            drop(name, "gibberish");

            await().atMost(SOON).until(() -> journal.balance().quarantined() == 1 && isEmpty(home.claims()));

            assertThat(home.quarantine().resolve(name)).hasContent("gibberish");
            assertThat(home.quarantine().resolve("n".repeat(247) + ".why.txt")).exists();
        }
    }

    @Test
    void triesAFailingLetterThreeTimesAndReadsTheNext() throws Exception {
        Set<Integer> tries = ConcurrentHashMap.newKeySet();
        Casework.Reading failing = arrival -> {
            if (arrival.fileName().equals("poison.txt")) {
                tries.add(tries.size());
                throw new IllegalStateException("boom");
            }
            return filed(arrival);
        };
        try (Watch watch = watch(failing)) {
            drop("poison.txt", "poison");
            drop("next.txt", "next");

            await().atMost(SOON)
                    .until(() ->
                            journal.balance().inWork() == 0 && journal.balance().arrivals() == 2);

            assertThat(tries).hasSize(3);
            assertThat(journal.balance()).returns(1L, Balance::filed).returns(1L, Balance::quarantined);
        }
    }

    @Test
    void leavesHiddenNamesAndLinksAlone() throws Exception {
        try (Watch watch = watch(WatchTest::filed)) {
            drop(".half-copied.pdf", "not yet");
            Files.createSymbolicLink(
                    home.inbox().resolve("link.txt"), Files.writeString(folder.resolve("target"), "x"));
            drop("letter.txt", "here");

            await().atMost(SOON).until(() -> journal.balance().filed() == 1);

            assertThat(journal.balance().arrivals()).isEqualTo(1);
            assertThat(home.inbox().resolve(".half-copied.pdf")).exists();
        }
    }

    @Test
    void finishesWhatADeadRunHadClaimedOrBegun() throws Exception {
        Path claim = Files.createDirectories(home.claims().resolve("0b0e3a9c-claimed"));
        Files.writeString(claim.resolve("claimed.txt"), "claimed");
        Path begun = Files.createDirectories(home.claims().resolve("1c1f4bad-begun"));
        Files.writeString(begun.resolve("begun.txt"), "begun");
        var kept = new FileOriginals(home.originals(), home.parts()).keep(begun.resolve("begun.txt"));
        journal.admit(new Receipt(
                "1c1f4bad-begun",
                kept.sha256(),
                5,
                "begun.txt",
                Channel.FOLDER,
                Clock.systemUTC().instant()));
        journal.begin(kept.sha256());

        try (Watch watch = watch(WatchTest::filed)) {
            await().atMost(SOON).until(() -> journal.balance().filed() == 2 && isEmpty(home.claims()));
        }

        assertThat(home.done().resolve("begun.txt")).hasContent("begun");
    }

    private Watch watch(Casework.Reading reading) {
        return Watch.start(home, ROUTES, database -> reading, Clock.systemUTC());
    }

    private static Casework.Read filed(Arrival arrival) {
        return new Casework.Read(
                List.of(new MadeSummary(arrival.id() + "-1", false, Optional.empty(), "{}")), Optional.empty());
    }

    private static Casework.Read unreadable(Arrival arrival) {
        return new Casework.Read(
                List.of(), Optional.of(new Trouble(Trouble.Kind.CORRUPT, "The file is damaged; ask for a new copy.")));
    }

    private void drop(String name, String words) throws IOException {
        Path hidden = Files.write(folder.resolve("part"), words.getBytes(UTF_8));
        Files.move(hidden, home.inbox().resolve(name));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
