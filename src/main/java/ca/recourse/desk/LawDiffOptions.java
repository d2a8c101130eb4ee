package ca.recourse.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a person may say to {@code recourse law diff}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Shows whose days move between two shelves of law.",
            "A shelf is a directory of law packs laid over ours, \"-\" for the packs as shipped,",
            "or \"today\" for those this installation counts with.",
            "Letters are read again from their originals: a summary holds too little to assess."
        },
        footer = {
            "",
            "Examples:",
            "  recourse law diff - firm-law/ --home /srv/recourse",
            "  recourse law diff today firm-law/ letters/ --format json"
        })
public interface LawDiffOptions extends HomeOption {

    @Parameters(index = "0", paramLabel = "A", description = "The shelf that counted until now.")
    String before();

    @Parameters(index = "1", paramLabel = "B", description = "The shelf to compare with it.")
    String after();

    @Parameters(
            index = "2..*",
            paramLabel = "PATH",
            arity = "0..*",
            description = "Letters, folders or kept summaries (.json); none: every original the home folder keeps.")
    @Nullable
    List<String> paths();

    @Override
    @Option(names = "--home", paramLabel = "DIR", description = HomeOption.DESCRIPTION)
    Optional<Path> home();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default) or json (one object a line for every day that moves).")
    Format format();

    @Option(names = "--quiet", description = "No progress on standard error.")
    boolean quiet();

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day that lateness is judged on (default: the clock).")
    Optional<LocalDate> today();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of printed words: en (default) or fr.")
    Language lang();
}
