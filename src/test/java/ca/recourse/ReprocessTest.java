package ca.recourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.register.Filing;
import ca.recourse.casefile.register.Hand;
import ca.recourse.casefile.register.Register;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.register.Runs;
import ca.recourse.casefile.register.Search;
import ca.recourse.desk.Desk;
import ca.recourse.desk.Seat;
import ca.recourse.desk.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReprocessTest {

    private static final Duration SOON = Duration.ofMinutes(3);
    private static final Hand HAND = new Hand("test", "an older reading");

    @TempDir
    private Path folder;

    private final Clock clock = Clock.systemUTC();
    private final Main.House house = new Main.House(clock);
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void keepTwoLetters() throws IOException {
        HomeFolder home = HomeFolder.at(folder);
        Files.copy(Path.of("samples/work-permit-delhi/letter.pdf"), home.inbox().resolve("one.pdf"));
        Files.copy(Path.of("samples/fairness-letter/letter.pdf"), home.inbox().resolve("two.pdf"));
        try (Service service = house.watch(folder, new Seat(false, "127.0.0.1", 0))) {
            await().atMost(SOON).until(() -> house.balance(folder).letters() == 2);
        }
    }

    @Test
    void findsNothingWhereNothingChanged() {
        assertThat(hear("reprocess", "--kept", "--quiet", "--home", folder.toString()))
                .isZero();
        assertThat(out.toString()).contains("same     2").contains("changed  0");
    }

    @Test
    void saysWhoseDayMovedAndKeepsItOnceApproved() {
        aDayLater();
        assertThat(hear("reprocess", "--kept", "--quiet", "--home", folder.toString()))
                .isZero();
        assertThat(out.toString()).contains("day earlier").contains("actBy: 2026-12-21 → 2026-12-18");
        String run = runs().all().get(0).id();
        assertThat(folder.resolve("reports").resolve(run).resolve("report.html"))
                .content()
                .contains("earlier");

        assertThat(hear("reprocess", "--approve", run, "--home", folder.toString()))
                .isZero();
        assertThat(standing()).contains("\"2026-12-18\"").doesNotContain("2026-12-21");
    }

    @Test
    void goesOnWithARunThatWasStopped() {
        String run = runs().begin("recourse", "--kept");
        assertThat(hear("reprocess", "--kept", "--quiet", "--home", folder.toString()))
                .isZero();
        assertThat(runs().all()).singleElement().satisfies(known -> {
            assertThat(known.id()).isEqualTo(run);
            assertThat(known.endedAt()).isPresent();
        });
    }

    @Test
    void tellsNewLettersInAnArchiveFromThoseThatAreKept() throws IOException {
        assertThat(hear(
                        "reprocess",
                        "samples/work-permit-delhi/letter.pdf",
                        "samples/iec-refused",
                        "--quiet",
                        "--home",
                        folder.toString()))
                .isZero();
        assertThat(out.toString()).contains("same     1").contains("new      1");
    }

    // The standing summary, as if an older pack had counted three days more.
    private void aDayLater() {
        try (Database database = house.store(folder).open()) {
            RegisteredLetter letter = delhi(database);
            String json = new Register(database, clock)
                    .standing(letter.caseId())
                    .orElseThrow()
                    .json();
            String later = json.replace("\"2026-12-18\"", "\"2026-12-21\"");
            new Register(database, clock)
                    .keep(
                            letter,
                            new Filing.Made(
                                    letter.caseId(), letter.original(), false, Optional.of("2026-12-21"), later),
                            HAND);
        }
    }

    private String standing() {
        try (Database database = house.store(folder).open()) {
            return new Register(database, clock)
                    .standing(delhi(database).caseId())
                    .orElseThrow()
                    .json();
        }
    }

    private RegisteredLetter delhi(Database database) {
        return new Register(database, clock)
                .search(Search.EVERYTHING).stream()
                        .filter(letter -> letter.fileName().equals("one.pdf"))
                        .findFirst()
                        .orElseThrow();
    }

    private Runs runs() {
        return new Runs(house.store(folder).open(), clock);
    }

    private int hear(String... words) {
        PrintWriter writer = new PrintWriter(out, true);
        return new Desk(house, InputStream.nullInputStream(), writer, writer).hear(words);
    }
}
