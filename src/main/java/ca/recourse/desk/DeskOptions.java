package ca.recourse.desk;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a person may say to {@code recourse desk}. */
@Command(
        name = "desk",
        mixinStandardHelpOptions = true,
        description = {
            "Serves the desk alone: letters are dropped on its page and read; the inbox folder and the mailboxes are left"
                    + " as they are.",
            "Prints 'ready inbox=- desk=URL' when it takes letters; stops cleanly on SIGTERM."
        },
        footer = {"", "Example:", "  recourse desk --home practice --port 8080"})
public interface DeskOptions extends HomeOption {

    @Override
    @Option(names = "--home", paramLabel = "DIR", description = HomeOption.DESCRIPTION)
    Optional<Path> home();

    @Option(names = "--port", paramLabel = "N", description = "The desk's port; 0 (default) is any free one.")
    Optional<Integer> port();
}
