package ca.recourse.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.register.Runs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a reading of an archive at random moments until one comes to the end; the same command goes on with it. */
@Tag("faults")
class ReprocessKillTest {

    private static final int LETTERS = Integer.getInteger("faults.archive", 1_000);

    @TempDir
    Path folder;

    @Test
    void goesOnExactlyWhereItStopped() throws Exception {
        Random random = new Random(Long.getLong("faults.seed", System.nanoTime()));
        HomeFolder home = HomeFolder.at(folder.resolve("home"));
        Path archive = Files.createDirectories(folder.resolve("archive"));
        for (int letter = 0; letter < LETTERS; letter++) {
            Files.write(archive.resolve("letter-%05d.txt".formatted(letter)), Batch.letter(letter));
        }
        String[] words = {
            "reprocess", archive.toString(), "--quiet", "--home", home.root().toString()
        };
        int kills = 0;
        // Later ones live longer, or none would come to its work on a busy machine.
        while (!endsByItself(words, 3 + random.nextInt(3) + kills)) {
            kills++;
        }
        assertThat(kills).as("kills before it came to the end").isPositive();

        try (Database database = Database.look(home.database())) {
            Runs runs = new Runs(database, Clock.systemUTC());
            assertThat(runs.all()).singleElement().satisfies(run -> {
                List<Runs.Item> items = runs.items(run.id());
                assertThat(items).hasSize(LETTERS).allMatch(item -> item.outcome() == Runs.Outcome.NEW);
                assertThat(new HashSet<>(items.stream().map(Runs.Item::caseId).toList()))
                        .hasSize(LETTERS);
                assertThat(run.endedAt()).isPresent();
            });
        }
    }

    /** Whether the command came to its end in so many seconds; if not it is killed. */
    private static boolean endsByItself(String[] words, int seconds) throws Exception {
        try (RunningService run = RunningService.of(words)) {
            if (run.endsWithin(seconds)) {
                assertThat(run.exit()).isZero();
                return true;
            }
            run.kill();
            return false;
        }
    }
}
