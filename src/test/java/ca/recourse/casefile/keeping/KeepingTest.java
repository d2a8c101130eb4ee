package ca.recourse.casefile.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.recourse.casefile.journal.Balance;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.FileOriginals;
import ca.recourse.casefile.journal.HomeException;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.ReceiptLog;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.casefile.journal.Store;
import ca.recourse.intake.Channel;
import ca.recourse.intake.Receipt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private HomeFolder home;
    private Store store;

    @BeforeEach
    void takeTwoLetters() throws Exception {
        home = HomeFolder.at(folder.resolve("home"));
        store = store(home);
        try (Database database = store.open()) {
            ReceiptLog journal = new ReceiptLog(home.receipts(), new SqlJournal(database, CLOCK));
            journal.admit(receipt("first", "one"));
            journal.admit(receipt("second", "two"));
            journal.admit(receipt("again", "two"));
        }
        Files.writeString(home.outbox().resolve("a-1.json"), "{}");
    }

    @Test
    void copiesAHomeThatIsInUseAndPutsItBackWhole() {
        try (Database inUse = store.open()) {
            new Backup(home, store).into(folder.resolve("backup"));
        }
        HomeFolder fresh = HomeFolder.at(folder.resolve("fresh"));
        new Restoration(fresh, store(fresh)).from(folder.resolve("backup"));

        assertThat(arrivals(fresh)).isEqualTo(3);
        assertThat(fresh.outbox().resolve("a-1.json")).hasContent("{}");
        assertThat(new OriginalsCheck(fresh, store(fresh)).run().faults()).isEmpty();
    }

    @Test
    void refusesABackupOfWhichOneByteChanged() throws Exception {
        new Backup(home, store).into(folder.resolve("backup"));
        Files.writeString(folder.resolve("backup/outbox/a-1.json"), "[]");
        HomeFolder fresh = HomeFolder.at(folder.resolve("fresh"));

        assertThatThrownBy(() -> new Restoration(fresh, store(fresh)).from(folder.resolve("backup")))
                .isInstanceOf(HomeException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void putsNoBackupOverLettersThatAreKept() {
        new Backup(home, store).into(folder.resolve("backup"));

        assertThatThrownBy(() -> new Restoration(home, store).from(folder.resolve("backup")))
                .hasMessageContaining("already keeps letters");
    }

    @Test
    void namesEachOriginalThatIsNotWhatCameIn() throws Exception {
        Path original = Copying.filesIn(home.originals()).get(0);
        Files.writeString(original, "changed");
        Files.delete(Copying.filesIn(home.originals()).get(1));

        OriginalsCheck.Found found = new OriginalsCheck(home, store).run();

        assertThat(found.sound()).isZero();
        assertThat(found.faults()).hasSize(2);
    }

    @Test
    void makesADamagedJournalAnewFromReceiptsAndOriginals() throws Exception {
        Files.writeString(home.database(), "this was a journal once");
        assertThatThrownBy(store::open).isInstanceOf(HomeException.class).hasMessageContaining("rebuild");

        Rebuild.Rebuilt made = new Rebuild(home, store, CLOCK).run();

        assertThat(made).isEqualTo(new Rebuild.Rebuilt(3, 0, 0, 0));
        assertThat(arrivals(home)).isEqualTo(3);
    }

    @Test
    void givesAReceiptToAnOriginalThatHasNone() throws Exception {
        Files.delete(home.database());
        for (Path log : Copying.filesIn(home.receipts())) {
            Files.writeString(log, "{\"id\":\"half a li");
        }

        assertThat(new Rebuild(home, store, CLOCK).run()).isEqualTo(new Rebuild.Rebuilt(0, 2, 0, 0));
    }

    @Test
    void leavesAWholeJournalAlone() {
        assertThatThrownBy(() -> new Rebuild(home, store, CLOCK).run()).hasMessageContaining("is whole");
    }

    @Test
    void saysEachDayThatNothingWasLost() throws Exception {
        try (Database database = store.open()) {
            new Slips(home, database, CLOCK).write();
            new Slips(home, database, CLOCK).write();
        }

        assertThat(Copying.filesIn(home.slips()))
                .singleElement()
                .satisfies(slip ->
                        assertThat(slip).content().startsWith("Nothing lost.").contains("3 arrivals"));
    }

    @Test
    void tellsPrometheusAndPeopleHowItIs() {
        try (Database database = store.open()) {
            assertThat(new HealthCheck(home, database, CLOCK).look())
                    .returns("up", Health::status)
                    .returns(2L, Health::inWork);
            assertThat(new Metrics(home, database, CLOCK).text())
                    .contains("recourse_arrivals{state=\"duplicate\"} 1.0", "recourse_up 1.0", "jvm_memory_used_bytes");
        }
    }

    @Test
    void isDownOnceTheJournalsFileIsGone() throws Exception {
        try (Database database = store.open()) {
            HealthCheck check = new HealthCheck(home, database, CLOCK);
            Files.delete(home.database());
            assertThat(check.look())
                    .returns("down", Health::status)
                    .satisfies(
                            health -> assertThat(health.troubles()).anyMatch(trouble -> trouble.contains("rebuild")));
        }
    }

    private static Store store(HomeFolder home) {
        return new Store(home.database(), Optional.empty());
    }

    private static long arrivals(HomeFolder home) {
        try (Database database = store(home).look()) {
            Balance balance = new SqlJournal(database, CLOCK).balance();
            return balance.arrivals();
        }
    }

    private Receipt receipt(String id, String words) throws Exception {
        Path file = Files.writeString(folder.resolve("drop"), words);
        var kept = new FileOriginals(home.originals(), home.parts()).keep(file);
        return new Receipt(id, kept.sha256(), kept.byteSize(), "x\u202Efdp.txt", Channel.FOLDER, CLOCK.instant());
    }
}
