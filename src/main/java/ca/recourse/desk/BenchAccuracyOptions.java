package ca.recourse.desk;

import ca.recourse.bench.Rendering;
import ca.recourse.bench.accuracy.TemplateSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a person may say to {@code recourse bench accuracy}. */
@Command(
        name = "accuracy",
        mixinStandardHelpOptions = true,
        description = "Writes letters from templates, reads them, and holds the reading against the truth.",
        footer = {"", "Example:", "  recourse bench accuracy --renderings pdf,scan-200 --letters 40 --failures"})
public interface BenchAccuracyOptions {

    @Option(
            names = "--templates",
            paramLabel = "SET",
            description = "training (wording was mended by these), measured (kept apart from that; the default where"
                    + " there are any) or all.")
    Optional<TemplateSet> templates();

    @Option(
            names = "--renderings",
            paramLabel = "SHAPES",
            split = ",",
            defaultValue = "pdf",
            description =
                    "pdf (default), docx, eml, scan-200, scan-300, g4, skewed, rotated, fax, fax-coarse, photo, png; with commas between.")
    List<Rendering> renderings();

    @Option(
            names = "--letters",
            paramLabel = "N",
            defaultValue = "200",
            description = "Letters in each rendering (default: 200).")
    int letters();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed, the same letters (default: 1).")
    long seed();

    @Option(names = "--failures", description = "List each letter read wrong, with what was expected and read.")
    boolean failures();

    @Option(
            names = "--last",
            paramLabel = "FILE",
            defaultValue = "recourse-home/bench-accuracy.json",
            description = "Where the figures are kept to compare the next run with.")
    Path last();

    @Option(names = "--save", paramLabel = "FILE", description = "Keep what was read in each letter.")
    Optional<Path> save();

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description =
                    "A run kept with --save: list what is read right now and was not then, and the other way round.")
    Optional<Path> against();
}
