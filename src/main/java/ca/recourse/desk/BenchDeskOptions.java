package ca.recourse.desk;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a person may say to {@code recourse bench desk}. */
@Command(
        name = "desk",
        mixinStandardHelpOptions = true,
        description = {
            "Makes up a register of many letters, serves the desk over it, and asks for lists and searches.",
            "Prints milliseconds from question to last byte: the middle one, 95 of 100, the longest."
        },
        footer = {"", "Example:", "  recourse bench desk --letters 1000000"})
public interface BenchDeskOptions {

    @Option(
            names = "--letters",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "How many letters (default: 1000000).")
    long letters();

    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = "recourse-bench-desk",
            description = "A folder for the made-up register; it is kept for the next run (default: ${DEFAULT-VALUE})."
                    + " Its settings may name a PostgreSQL database.")
    Path home();

    @Option(
            names = "--times",
            paramLabel = "N",
            defaultValue = "40",
            description = "How often each question is asked (default: 40).")
    int times();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed, the same letters and questions (default: 1).")
    long seed();
}
