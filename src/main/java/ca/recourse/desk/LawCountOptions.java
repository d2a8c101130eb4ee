package ca.recourse.desk;

import ca.recourse.law.Place;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a person may say to {@code recourse law count}. */
@Command(
        name = "count",
        mixinStandardHelpOptions = true,
        description = "Counts the time limit of one recourse day by day.",
        footer = {"", "Example:", "  recourse law count leave-judicial-review --from 2026-11-05"})
public interface LawCountOptions {

    @Parameters(paramLabel = "RECOURSE", description = "A recourse of the shelf, such as leave-judicial-review.")
    String recourse();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = "The day of the event it is counted from; that day itself is not counted.")
    LocalDate from();

    @Option(
            names = "--limb",
            paramLabel = "PLACE",
            defaultValue = "inside-canada",
            description =
                    "Where it was decided, if that decides the length: inside-canada (default) or outside-canada.")
    Place limb();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table (default) or json.")
    Format format();

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day that days left are counted from (default: the clock).")
    Optional<LocalDate> today();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of printed words: en (default) or fr.")
    Language lang();
}
