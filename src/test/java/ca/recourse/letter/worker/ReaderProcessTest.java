package ca.recourse.letter.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ReaderProcessTest {

    private static final File FULL = new File("/dev/full");

    @Test
    void endsWhenItsAnswersCannotBeWritten() throws Exception {
        assumeTrue(FULL.exists(), "no device that is always full");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process reader = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), LingeringReader.class.getName())
                .redirectOutput(FULL)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(reader.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
            assertThat(reader.exitValue()).isEqualTo(ReaderProcess.UNHEARD);
        } finally {
            reader.destroyForcibly();
        }
    }
}
