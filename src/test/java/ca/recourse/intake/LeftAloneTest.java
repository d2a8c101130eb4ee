package ca.recourse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftAloneTest {

    @TempDir
    Path inbox;

    @Test
    void namesHiddenFilesAndLinksWithTheReason() throws Exception {
        Files.writeString(inbox.resolve("letter.pdf"), "taken");
        Files.writeString(inbox.resolve(".half.pdf"), "not yet");
        Files.createSymbolicLink(inbox.resolve("link.pdf"), inbox.resolve("letter.pdf"));

        assertThat(LeftAlone.in(inbox)).extracting(LeftAlone::name).containsExactlyInAnyOrder(".half.pdf", "link.pdf");
        assertThat(LeftAlone.in(inbox.resolve("gone"))).isEmpty();
    }

    @Test
    void namesWhatAnotherStillWrites() throws Exception {
        try (var writer = Files.newOutputStream(inbox.resolve("letter.txt"))) {
            writer.write('x');
            assertThat(LeftAlone.in(inbox))
                    .singleElement()
                    .satisfies(left -> assertThat(left.why()).contains("open for writing"));
        }
        try (var reader = Files.newInputStream(inbox.resolve("letter.txt"))) {
            assertThat(LeftAlone.in(inbox)).isEmpty();
        }
    }
}
