package ca.recourse.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.casefile.register.Runs.Item;
import ca.recourse.casefile.register.Runs.Outcome;
import ca.recourse.casefile.register.Runs.Verdict;
import ca.recourse.summary.Difference;
import ca.recourse.summary.Difference.Day;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTableTest {

    @TempDir
    private Path folder;

    @Test
    void beginsWithTheDaysThatCanBeMissed() throws IOException {
        try (RunTable table = RunTable.in(folder)) {
            table.add(line("a", Day.STANDS));
            table.add(line("b", Day.LATER));
            table.add(line("c", Day.EARLIER));
            table.join();

            assertThat(table.first()).extracting(line -> line.item().item()).containsExactly("c", "b", "a");
        }
        assertThat(Files.readAllLines(folder.resolve("report.csv")))
                .containsExactly(
                        "case,day,causes,fields,verdict",
                        "c,earlier,law,actBy,waiting",
                        "b,later,law,actBy,waiting",
                        "a,stands,law,actBy,waiting");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void countsAndWritesAllButRemembersOnlySoMany() throws IOException {
        try (RunTable table = RunTable.in(folder)) {
            for (int letter = 0; letter < 700; letter++) {
                table.add(line("letter " + letter, Day.EARLIER));
            }
            table.join();

            assertThat(table.first()).hasSize(500);
            assertThat(table.days()).containsEntry(Day.EARLIER, 700L);
        }
        assertThat(Files.readAllLines(folder.resolve("report.csv"))).hasSize(701);
    }

    private static RunReport.Line line(String name, Day day) {
        Item item = new Item(
                "run",
                name,
                Optional.empty(),
                Outcome.CHANGED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Verdict.WAITING,
                1,
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Difference.Change change = new Difference.Change("actBy", "2026-12-21", "2026-12-18");
        return new RunReport.Line(item, new Difference(day, List.of(change), List.of("law")));
    }
}
