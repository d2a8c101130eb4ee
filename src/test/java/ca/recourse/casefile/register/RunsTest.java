package ca.recourse.casefile.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.register.Runs.Item;
import ca.recourse.casefile.register.Runs.Outcome;
import ca.recourse.casefile.register.Runs.Verdict;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsTest {

    private Database database;
    private Runs runs;
    private String run;

    @BeforeEach
    void begin(@TempDir Path folder) {
        database = Database.open(folder.resolve("journal.db"));
        runs = new Runs(database, Clock.systemUTC());
        run = runs.begin("test", "--kept");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void writeTheLettersOfAFileDownTogetherOrNotAtAll() {
        // A run taken up again takes a file for done that has one item.
        assertThatThrownBy(() -> runs.add(List.of(item(run, "file a"), item("no such run", "file b"))))
                .isInstanceOf(JdbiException.class);

        assertThat(runs.done(run)).isEmpty();
    }

    @Test
    void giveAllThatDiffersInOrderWhileItIsDecided() {
        IntStream.range(0, 1_203).forEach(letter -> runs.add(List.of(item(run, "file %05d".formatted(letter)))));

        List<String> held = runs.of(run, Outcome.CHANGED)
                .peek(item -> runs.decide(item, Verdict.HELD, new Hand("test", "held")))
                .map(Item::item)
                .toList();

        assertThat(held).hasSize(1_203).isSorted().doesNotHaveDuplicates();
        assertThat(runs.of(run, Outcome.NEW)).isEmpty();
        assertThat(runs.waitingCount()).isZero();
    }

    static Item item(String run, String name) {
        return new Item(
                run,
                name,
                Optional.empty(),
                Outcome.CHANGED,
                Optional.empty(),
                Optional.of("{}"),
                Optional.of("{}"),
                Verdict.WAITING,
                1,
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.of(7));
    }
}
