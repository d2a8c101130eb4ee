package ca.recourse.desk;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a person may say to {@code recourse work}. */
@Command(
        name = "work",
        mixinStandardHelpOptions = true,
        description = {
            "Reads letters that 'recourse watch' takes in on another machine; start as many as there are machines.",
            "The home folder is shared with it, and its settings name the broker (queue.url) and database (store.url).",
            "Prints 'ready work=PATH' when it reads; stops cleanly on SIGTERM."
        })
public interface WorkOptions extends HomeOption {

    @Override
    @Option(names = "--home", paramLabel = "DIR", description = HomeOption.DESCRIPTION)
    Optional<Path> home();
}
