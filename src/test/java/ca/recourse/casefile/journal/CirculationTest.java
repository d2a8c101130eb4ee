package ca.recourse.casefile.journal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.intake.Channel;
import ca.recourse.intake.Receipt;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters between machines, of which some die. */
class CirculationTest {

    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);
    private static final Outcome READ = Outcome.of(List.of());
    private static final Circulation.Patience PATIENCE =
            new Circulation.Patience(Duration.ofSeconds(15), Duration.ofSeconds(60), Duration.ofMinutes(30));

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-25T15:00:00Z"));
    private final InstantSource watch = now::get;
    private final Clock clock = watch.withZone(ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Database database;
    private SqlJournal doors;
    private Circulation circulation;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("journal.db"));
        doors = new SqlJournal(database, clock);
        circulation = new Circulation(database, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givesBackWhatASilentMachineHadAndLeavesItToOneThatLives() {
        take(ONE);
        take(TWO);
        SqlJournal dead = machine();
        SqlJournal living = machine();
        assertThat(dead.begin(ONE)).isPresent();
        assertThat(living.begin(TWO)).isPresent();
        pass(40);
        living.hold();
        assertThat(circulation.overdue(PATIENCE)).isEmpty();
        pass(40);
        assertThat(circulation.overdue(PATIENCE)).containsExactly(ONE);
        living.settle(TWO, READ);
        dead.settle(ONE, READ);
        assertThat(doors.balance()).returns(1L, Balance::inWork).returns(1L, Balance::filed);
    }

    @Test
    void sendsAnewALetterWhoseMessageNeverReachedTheBrokerOrWasLostThere() {
        take(ONE);
        pass(16);
        assertThat(circulation.overdue(PATIENCE)).containsExactly(ONE);
        circulation.sent(ONE);
        pass(29 * 60);
        assertThat(circulation.overdue(PATIENCE)).isEmpty();
        pass(2 * 60);
        assertThat(circulation.overdue(PATIENCE)).containsExactly(ONE);
    }

    @Test
    void readsALetterAloneAfterThreeDeathsAndSetsItAsideOnlyAfterTen() {
        take(ONE);
        for (int death = 0; death < Deaths.MOST; death++) {
            assertThat(doors.isReadAlone(ONE)).as("after %d deaths", death).isEqualTo(death >= Deaths.ALONE);
            assertThat(machine().begin(ONE)).isPresent();
            pass(61);
            circulation.overdue(PATIENCE);
        }
        assertThat(doors.quarantinedFor(ONE)).isPresent();
        assertThat(circulation.overdue(PATIENCE)).isEmpty();
    }

    @Test
    void countsADeathWhereABrokerSaysThatAnotherHandIsGone() {
        take(ONE);
        machine().begin(ONE);
        SqlJournal mine = machine();
        for (int death = 0; death < Deaths.ALONE; death++) {
            assertThat(mine.begin(ONE, true)).isPresent();
            assertThat(doors.isReadAlone(ONE)).as("its own hand is not gone").isFalse();
        }
        for (int death = 1; death < Deaths.ALONE; death++) {
            machine().begin(ONE, true);
        }
        assertThat(doors.isReadAlone(ONE)).isTrue();
        assertThat(doors.isDeadly(ONE)).isFalse();
    }

    private SqlJournal machine() {
        return new SqlJournal(database, clock);
    }

    private void take(String sha256) {
        doors.admit(new Receipt("receipt of " + sha256, sha256, 3, "letter.txt", Channel.FOLDER, clock.instant()));
    }

    private void pass(int seconds) {
        now.updateAndGet(moment -> moment.plusSeconds(seconds));
    }
}
