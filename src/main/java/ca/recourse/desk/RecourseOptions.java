package ca.recourse.desk;

import picocli.CommandLine.Command;

/** What a person may say to {@code recourse} itself. */
@Command(
        name = "recourse",
        mixinStandardHelpOptions = true,
        description = {
            "Reads Canadian immigration refusal letters and says what can be done, by which day, and why.",
            "General information, not legal advice."
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Say 'recourse COMMAND --help' for more."})
public interface RecourseOptions {}
