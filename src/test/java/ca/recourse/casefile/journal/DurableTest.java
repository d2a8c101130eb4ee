package ca.recourse.casefile.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file goes into a folder where no link can be made to it, as none can to what another person dropped. */
class DurableTest {

    // No link leads from one file system to another, so these two stand for a drop that is not ours.
    private static final Path ELSEWHERE = Path.of("/dev/shm");

    @TempDir
    private Path done;

    @Test
    void movesWhatCannotBeLinked() throws IOException {
        Path dropped = dropped();

        Path moved = Durable.moveInto(dropped, done.resolve("letter.pdf"));

        assertThat(moved).isEqualTo(done.resolve("letter.pdf")).hasContent("dropped");
        assertThat(dropped).doesNotExist();
    }

    @Test
    void neverCoversAnotherFile() throws IOException {
        Files.writeString(done.resolve("letter.pdf"), "of before");

        Path moved = Durable.moveInto(dropped(), done.resolve("letter.pdf"));

        assertThat(moved).isEqualTo(done.resolve("letter (2).pdf")).hasContent("dropped");
        assertThat(done.resolve("letter.pdf")).hasContent("of before");
    }

    private Path dropped() throws IOException {
        assumeTrue(Files.isWritable(ELSEWHERE), "no second file system to drop on");
        assumeTrue(!Files.getFileStore(ELSEWHERE).equals(Files.getFileStore(done)), "both are one file system");
        return Files.writeString(Files.createTempFile(ELSEWHERE, "letter", ".pdf"), "dropped");
    }
}
