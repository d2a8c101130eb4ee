package ca.recourse.desk;

import picocli.CommandLine.Command;

/** What a person may say to {@code recourse bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the program and prints tables.",
        synopsisSubcommandLabel = "COMMAND")
public interface BenchOptions {}
