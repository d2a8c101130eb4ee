package ca.recourse.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterFilesTest {

    @TempDir
    Path folder;

    @Test
    void refusesAPipeThatIsNamedInsteadOfWaitingOnIt() throws Exception {
        Path pipe = folder.resolve("letter.pdf");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        LetterFiles files = LetterFiles.under(List.of(pipe));
        assertThat(files.found()).isEmpty();
        assertThat(files.unseen())
                .singleElement()
                .satisfies(aside -> assertThat(aside.why()).contains("a pipe or a device"));
    }

    @Test
    void takesArchivesOutOfAFolder() throws Exception {
        for (String name : List.of("a.tar", "b.tgz", "c.7z", "d.mbox", "e.exe")) {
            Files.writeString(folder.resolve(name), "x");
        }
        assertThat(LetterFiles.under(List.of(folder)).found())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("a.tar", "b.tgz", "c.7z", "d.mbox");
    }
}
