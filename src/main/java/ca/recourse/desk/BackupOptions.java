package ca.recourse.desk;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a person may say to {@code recourse backup}. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Copies everything kept into a new folder, also while letters are taken, and reads the copy back.")
public interface BackupOptions extends HomeOption {

    @Parameters(paramLabel = "DIR", description = "The folder to copy into; it must be empty or not there yet.")
    Path folder();

    @Override
    @Option(names = "--home", paramLabel = "DIR", description = HomeOption.DESCRIPTION)
    Optional<Path> home();
}
