package ca.recourse.desk;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a person may say to {@code recourse demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Reads the sample letters through the real pipeline and says where their pages lie.")
public interface DemoOptions {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "recourse-demo",
            description = "Where the pages are written (default: recourse-demo here).")
    Path out();

    @Option(
            names = "--samples",
            paramLabel = "DIR",
            defaultValue = "${sys:recourse.root:-.}/samples",
            description = "The folder of samples (default: those that came with the program).")
    Path samples();
}
