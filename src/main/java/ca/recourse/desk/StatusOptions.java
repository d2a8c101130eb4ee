package ca.recourse.desk;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a person may say to {@code recourse status}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says what became of every arrival: filed, in review, quarantined, duplicate or still in work.")
public interface StatusOptions extends HomeOption {

    @Override
    @Option(names = "--home", paramLabel = "DIR", description = HomeOption.DESCRIPTION)
    Optional<Path> home();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default) or json (one object).")
    Format format();
}
