package ca.recourse.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.casefile.journal.HomeFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines that stand elsewhere, or are set otherwise. */
@Tag("faults")
class SurroundingsTest {

    @TempDir
    Path folder;

    @Test
    void saysTheSameInEveryTimeZone() throws Exception {
        Batch batch = Batch.ofPages(6, 1);
        HomeFolder home = batch.droppedInto(folder.resolve("home"));
        batch.finish(home);
        for (String zone : List.of("Pacific/Kiritimati", "America/St_Johns")) {
            HomeFolder moved = batch.droppedInto(folder.resolve(zone.replace('/', '-')));
            try (RunningService service = RunningService.under(List.of(), Map.of("TZ", zone), moved.root())) {
                service.endsBefore(() -> Oracle.settled(moved, batch.drops().size()));
                assertThat(service.terminate()).isZero();
            }
            batch.judge(moved);
            assertThat(Oracle.outbox(moved)).as(zone).isEqualTo(Oracle.outbox(home));
        }
    }

    @Test
    void takesNothingUntilItsSettingsAreUnderstood() throws Exception {
        Batch batch = Batch.ofPages(2, 0);
        HomeFolder home = batch.droppedInto(folder.resolve("home"));
        for (String wrong : List.of("inbox.perod=1s", "inbox.period=soon", "law.overlay=no-such-folder")) {
            Files.writeString(home.settings(), wrong + "\n");
            assertThat(RunningService.exitOf("watch", "--home", home.root().toString()))
                    .as(wrong)
                    .isEqualTo(2);
        }
        Files.delete(home.settings());
        batch.finish(home);
    }
}
