package ca.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.casefile.journal.Circulation;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverdueTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    @Test
    void throwsOutWhatDeadMachinesLeftHalfWrittenAndNothingThatMayBeUnderWay() throws Exception {
        HomeFolder home = HomeFolder.at(folder);
        Path left = Files.writeString(home.parts().resolve("left.part"), "half");
        Path underWay = Files.writeString(home.parts().resolve("under-way.part"), "half");
        Files.setLastModifiedTime(left, FileTime.from(CLOCK.instant().minus(Duration.ofHours(25))));
        try (Database database = Database.open(home.database())) {
            new Overdue(home, new Circulation(database, CLOCK), CLOCK).sweep();
        }
        assertThat(left).doesNotExist();
        assertThat(underWay).exists();
    }
}
