package ca.recourse.desk;

import ca.recourse.bench.Rendering;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a person may say to {@code recourse bench speed}. */
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        description =
                "Writes letters in many shapes, reads them, and has the public tools on this machine read them too:"
                        + " pages a second, how many times ours that is, wrong characters and words.",
        footer = {"", "Example:", "  recourse bench speed --renderings scan-300,photo --letters 20"})
public interface BenchSpeedOptions {

    @Option(
            names = "--renderings",
            paramLabel = "SHAPES",
            split = ",",
            defaultValue = "pdf,g4,scan-300,skewed,rotated,fax,fax-coarse,photo",
            description = "Which shapes, with commas between (default: ${DEFAULT-VALUE}).")
    List<Rendering> renderings();

    @Option(
            names = "--letters",
            paramLabel = "N",
            defaultValue = "12",
            description = "Letters in each shape (default: 12).")
    int letters();

    @Option(
            names = "--sizes",
            paramLabel = "N",
            split = ",",
            defaultValue = "10,100,1000",
            description = "How many born-digital letters are read to see whether time grows with them (default:"
                    + " ${DEFAULT-VALUE}; 0: none).")
    List<Integer> sizes();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed, the same letters (default: 1).")
    long seed();

    @Option(names = "--tika-app", paramLabel = "JAR", description = "Tika's own program, to be measured too.")
    Optional<Path> tikaApp();
}
