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
    void letsScansWaitWhileTheirLanguageDataCannotBeRead() throws Exception {
        Batch batch = new Batch(List.of(Batch.page(1), Batch.scan(2)));
        HomeFolder undisturbed = batch.droppedInto(folder.resolve("undisturbed"));
        batch.finish(undisturbed);
        Path broken = Files.createDirectories(folder.resolve("tessdata"));
        for (String language : List.of("eng", "fra")) {
            Files.writeString(broken.resolve(language + ".traineddata"), "half of a download");
        }
        HomeFolder home = batch.droppedInto(folder.resolve("home"));

        try (RunningService service =
                RunningService.under(List.of(), Map.of("TESSDATA_PREFIX", broken.toString()), home.root())) {
            // Longer than a letter rests that was put off three times: it is no try of the letter's.
            assertThat(service.endsWithin(45)).isFalse();
            assertThat(Oracle.settled(home, 2)).isFalse();
            assertThat(home.quarantine()).isEmptyDirectory();
            assertThat(Oracle.outbox(home).keySet()).anyMatch(name -> name.endsWith(".json"));
            assertThat(service.terminate()).isZero();
        }

        batch.finish(home);
        assertThat(Oracle.outbox(home)).isEqualTo(Oracle.outbox(undisturbed));
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
