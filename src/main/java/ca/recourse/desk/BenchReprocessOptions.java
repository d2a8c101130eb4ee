package ca.recourse.desk;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a person may say to {@code recourse bench reprocess}. */
@Command(
        name = "reprocess",
        mixinStandardHelpOptions = true,
        description = {
            "Makes up a register, has all its letters 'read' again by readings that cost nothing, and measures what a run",
            "of 'recourse reprocess' itself takes: listing, comparing, writing down, the report, holding the changes.",
            "One letter in twenty differs. Prints seconds, and the memory that is still held after a collection."
        },
        footer = {"", "Example:", "  recourse bench reprocess --letters 1000,10000,100000"})
public interface BenchReprocessOptions {

    @Option(
            names = "--letters",
            paramLabel = "N",
            split = ",",
            defaultValue = "100,1000,10000,100000",
            description = "How many letters, the smallest first (default: ${DEFAULT-VALUE}).")
    List<Integer> letters();

    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = "recourse-bench-reprocess",
            description = "A folder for the made-up register; it is kept for the next run (default: ${DEFAULT-VALUE})."
                    + " Its settings may name a PostgreSQL database.")
    Path home();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed, the same letters (default: 1).")
    long seed();
}
