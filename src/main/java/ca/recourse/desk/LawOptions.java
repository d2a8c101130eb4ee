package ca.recourse.desk;

import picocli.CommandLine.Command;

/** What a person may say to {@code recourse law}. */
@Command(
        name = "law",
        mixinStandardHelpOptions = true,
        description = "Looks things up on the law shelf and counts time.",
        synopsisSubcommandLabel = "COMMAND")
public interface LawOptions {}
