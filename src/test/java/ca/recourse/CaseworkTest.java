package ca.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.casefile.journal.Balance;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.FileOriginals;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.intake.Channel;
import ca.recourse.intake.Original;
import ca.recourse.intake.Receipt;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters that a broker gave to several machines, none of which came back. */
class CaseworkTest {

    private static final byte[] BYTES = "a letter".getBytes(StandardCharsets.UTF_8);
    private static final Original LETTER = Original.of(BYTES);
    private static final Casework.Read NOTHING = new Casework.Read(List.of(), Optional.empty());

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-25T15:00:00Z"));
    private final InstantSource watch = now::get;
    private final Clock clock = watch.withZone(ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Database database;
    private SqlJournal journal;
    private Postponed postponed;
    private Casework casework;

    @BeforeEach
    void open() throws Exception {
        HomeFolder home = HomeFolder.at(folder);
        database = Database.open(home.database());
        journal = new SqlJournal(database, clock);
        postponed = new Postponed(journal, clock);
        FileOriginals originals = new FileOriginals(home.originals(), home.parts());
        originals.keep(Files.write(folder.resolve("letter.txt"), BYTES));
        casework = new Casework(originals, journal, arrival -> NOTHING, postponed, new Faults());
        journal.admit(
                new Receipt("receipt", LETTER.sha256(), LETTER.size(), "letter.txt", Channel.FOLDER, clock.instant()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void restsAndSendsAnewALetterThatIsWell() {
        diesOverIt(3);
        casework.dead(LETTER.sha256());
        assertThat(journal.balance()).returns(1L, Balance::inWork).returns(0L, Balance::quarantined);
        now.updateAndGet(moment -> moment.plus(Duration.ofSeconds(11)));
        assertThat(postponed.due()).containsExactly(LETTER.sha256());
        casework.read(LETTER.sha256(), false);
        assertThat(journal.balance()).returns(1L, Balance::filed);
    }

    @Test
    void setsAsideALetterOverWhichEveryMachineDied() {
        diesOverIt(10);
        casework.dead(LETTER.sha256());
        assertThat(journal.quarantinedFor(LETTER.sha256())).isPresent();
    }

    @Test
    void givesBackAtTheEndWhatWasPutOff() {
        diesOverIt(1);
        casework.dead(LETTER.sha256());
        assertThat(journal.unfinished()).isEmpty();
        casework.letGo();
        assertThat(journal.unfinished()).containsExactly(LETTER.sha256());
    }

    private void diesOverIt(int machines) {
        for (int machine = 0; machine < machines; machine++) {
            assertThat(new SqlJournal(database, clock).begin(LETTER.sha256(), true))
                    .isPresent();
        }
    }
}
