package ca.recourse.desk;

import java.nio.file.Path;
import java.util.Optional;

/** Which home folder a command works on. */
public interface HomeOption {

    String DESCRIPTION = "The folder that holds everything kept (default: RECOURSE_HOME, else recourse-home here).";

    /** The folder a person named. */
    Optional<Path> home();

    /** The folder meant, said or not. */
    static Path folder(HomeOption said) {
        return said.home().orElseGet(HomeOption::usual);
    }

    /** The folder meant where none is said. */
    static Path usual() {
        return Optional.ofNullable(System.getenv("RECOURSE_HOME")).map(Path::of).orElse(Path.of("recourse-home"));
    }
}
