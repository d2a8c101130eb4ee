package ca.recourse.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.bench.accuracy.SavedRun.Read;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedRunTest {

    @TempDir
    Path folder;

    @Test
    void tellsWhatALaterRunGainedAndLost() {
        SavedRun before = run(new Read(false, "nothing"), new Read(true, "refusal"));
        SavedRun now = run(new Read(true, "Ana Roy"), new Read(false, "closed"));

        assertThat(now.since(before).get("name")).contains("1 gained, 0 lost", "+ pdf a.pdf: Ana Roy, was nothing");
        assertThat(now.since(before).get("kind")).contains("0 gained, 1 lost", "- pdf a.pdf: closed, was refusal");
    }

    @Test
    void saysNothingOfLettersThatOnlyOneRunRead() {
        assertThat(run(new Read(true, "a"), new Read(true, "b")).since(new SavedRun(Map.of())))
                .isEmpty();
    }

    @Test
    void comesBackFromItsFileAsItWas() {
        SavedRun run = run(new Read(true, "Ana Roy"), new Read(false, "closed"));
        run.keep(folder.resolve("run.json"));

        assertThat(SavedRun.at(folder.resolve("run.json"))).isEqualTo(run);
    }

    private static SavedRun run(Read name, Read kind) {
        return new SavedRun(Map.of("pdf a.pdf", Map.of("name", name, "kind", kind)));
    }
}
