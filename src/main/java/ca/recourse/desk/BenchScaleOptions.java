package ca.recourse.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a person may say to {@code recourse bench scale}. */
@Command(
        name = "scale",
        mixinStandardHelpOptions = true,
        description = {
            "Has the same letters read by one worker, by two and by four, and prints letters a second and the ratio.",
            "Needs a broker and a PostgreSQL database: the settings of the home name them (queue.url, store.url).",
            "What they hold is not touched: the bench has a folder, a schema and a queue of its own, and clears them."
        },
        footer = {"", "Example:", "  recourse bench scale --workers 1,2,4,8 --letters 500 --home /srv/recourse"})
public interface BenchScaleOptions extends HomeOption {

    @Override
    @Option(names = "--home", paramLabel = "DIR", description = HomeOption.DESCRIPTION)
    Optional<Path> home();

    @Option(
            names = "--workers",
            paramLabel = "N",
            split = ",",
            defaultValue = "1,2,4",
            description = "How many workers read, with commas between (default: ${DEFAULT-VALUE}).")
    List<Integer> workers();

    @Option(
            names = "--letters",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many letters are measured each time (default: 200).")
    int letters();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed, the same letters (default: 1).")
    long seed();
}
