package ca.recourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.keeping.Health;
import ca.recourse.desk.Seat;
import ca.recourse.desk.Service;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock of the machine is set wrong, or over a night that is an hour short or long, while letters come in. */
class ClockFaultsTest {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final ZoneId EASTERN = ZoneId.of("America/Toronto");

    @TempDir
    Path folder;

    @Test
    void losesNothingWhenTheClockJumpsByAYearEitherWay() throws Exception {
        SetClock clock = new SetClock(Instant.parse("2026-11-25T15:00:00Z"));
        Main.House house = new Main.House(clock);
        try (Service service = house.watch(folder, new Seat(false, "127.0.0.1", 0))) {
            takesOne(house, "one");
            clock.set(Instant.parse("2027-11-25T15:00:00Z"));
            takesOne(house, "two");
            clock.set(Instant.parse("2025-11-25T15:00:00Z"));
            takesOne(house, "three");
            assertThat(service.health()).returns(0L, Health::oldestUnfinishedSeconds);
        }
    }

    @Test
    void writesASlipForEachDayOverBothNightsOnWhichTheHourChanges() throws Exception {
        for (String night : List.of("2026-11-01", "2027-03-14")) {
            LocalDate day = LocalDate.parse(night);
            SetClock clock = new SetClock(
                    day.atStartOfDay(EASTERN).plusMinutes(59).minusHours(1).toInstant());
            Path home = folder.resolve(night);
            Main.House house = new Main.House(clock);
            for (int hour = 0; hour < 5; hour++) {
                try (Service service = house.watch(home, new Seat(false, "127.0.0.1", 0))) {
                    takesOne(house, home, night + " " + hour);
                    slip(home, clock);
                }
                clock.set(clock.instant().plus(Duration.ofHours(1)));
            }
            assertThat(HomeFolder.at(home).slips()).isDirectoryContaining("glob:**" + night + ".txt");
        }
    }

    private static void slip(Path home, Clock clock) {
        Path slip = HomeFolder.at(home).slips().resolve(LocalDate.now(clock) + ".txt");
        await().atMost(SOON).until(() -> Files.exists(slip));
        assertThat(slip).content().startsWith("Nothing lost.");
    }

    private void takesOne(Main.House house, String words) throws Exception {
        takesOne(house, folder, words);
    }

    private static void takesOne(Main.House house, Path folder, String words) throws Exception {
        HomeFolder home = HomeFolder.at(folder);
        long before = house.balance(folder).arrivals();
        Files.writeString(home.inbox().resolve("letter.txt"), "Your application is refused. " + words);
        await().atMost(SOON).until(() -> {
            var balance = house.balance(folder);
            return balance.arrivals() == before + 1 && balance.inWork() == 0;
        });
    }

    /** Goes on from wherever it was last set. */
    private static final class SetClock extends Clock {

        private final AtomicLong aheadMillis = new AtomicLong();

        SetClock(Instant moment) {
            set(moment);
        }

        void set(Instant moment) {
            aheadMillis.set(moment.toEpochMilli() - System.currentTimeMillis());
        }

        @Override
        public ZoneId getZone() {
            return EASTERN;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), Duration.ofMillis(aheadMillis.get()));
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(System.currentTimeMillis() + aheadMillis.get());
        }
    }
}
