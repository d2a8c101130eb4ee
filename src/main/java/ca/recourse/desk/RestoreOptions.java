package ca.recourse.desk;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a person may say to {@code recourse restore}. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Puts a backup into an empty home folder and compares every file with the backup's manifest.")
public interface RestoreOptions extends HomeOption {

    @Parameters(paramLabel = "DIR", description = "The folder a backup was made into.")
    Path folder();

    @Override
    @Option(names = "--home", paramLabel = "DIR", description = HomeOption.DESCRIPTION)
    Optional<Path> home();
}
