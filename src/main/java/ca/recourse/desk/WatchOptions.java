package ca.recourse.desk;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a person may say to {@code recourse watch}. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Watches the inbox folder and files a case summary for every letter dropped in it.",
            "Prints 'ready inbox=PATH desk=URL' when it takes letters; stops cleanly on SIGTERM."
        })
public interface WatchOptions extends HomeOption {

    @Override
    @Option(names = "--home", paramLabel = "DIR", description = HomeOption.DESCRIPTION)
    Optional<Path> home();

    @Option(names = "--port", paramLabel = "N", description = "The desk's port; 0 (default) is any free one.")
    Optional<Integer> port();

    @Option(names = "--no-desk", description = "Do not serve the desk's pages.")
    boolean noDesk();
}
