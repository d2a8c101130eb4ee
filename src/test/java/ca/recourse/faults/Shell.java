package ca.recourse.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

/** Programs of the system that make what Java cannot. */
final class Shell {

    private Shell() {}

    static void run(String... words) throws IOException, InterruptedException {
        assertThat(ran(words)).as(String.join(" ", words)).isTrue();
    }

    /** Run a program to its end; whether it was content. */
    static boolean ran(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /** A small disk of its own, as {@code mount} is told; whether we may make one. */
    static boolean mounted(Path folder, String options) throws IOException, InterruptedException {
        return ran("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString());
    }
}
