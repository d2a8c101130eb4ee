package ca.recourse.desk;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a person may say to {@code recourse settings}. */
@Command(
        name = "settings",
        mixinStandardHelpOptions = true,
        description = {
            "Prints every setting, its value and where that was said; secrets are masked.",
            "They stand in recourse.properties in the home folder; the environment goes before the file:",
            "desk.port is RECOURSE_DESK_PORT."
        })
public interface SettingsOptions extends HomeOption {

    @Override
    @Option(names = "--home", paramLabel = "DIR", description = HomeOption.DESCRIPTION)
    Optional<Path> home();
}
