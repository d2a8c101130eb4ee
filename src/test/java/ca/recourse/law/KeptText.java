package ca.recourse.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text as a lawyer has read it, kept beside the tests: what is printed now must be the same.
 *
 * <p>After an intended change of the law or of a sentence, run with {@code -Dsamples.accept=true}, read the difference, and
 * commit it.
 */
public final class KeptText {

    private static final Path RESOURCES = Path.of("src/test/resources/law");

    private KeptText() {}

    /** Compare with what is kept, or keep it where a person accepts it. */
    public static void isSaidBy(String kept, String printed) {
        Path file = RESOURCES.resolve(kept);
        try {
            if (Boolean.getBoolean("samples.accept")) {
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, printed);
            }
            assertThat(printed)
                    .as("if the change is meant, keep it with -Dsamples.accept=true and read the difference: %s", kept)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
