package ca.recourse.desk;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a person may say to {@code recourse check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Tests this installation and says what to do about each fault.")
public interface CheckOptions extends HomeOption {

    @Override
    @Option(names = "--home", paramLabel = "DIR", description = HomeOption.DESCRIPTION)
    Optional<Path> home();

    @Option(names = "--originals", description = "Also read every original and work its name out anew.")
    boolean originals();
}
