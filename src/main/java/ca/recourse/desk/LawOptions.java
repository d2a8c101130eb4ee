package ca.recourse.desk;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a person may say to {@code recourse law}; picocli does not inherit options, so those of show stand here too. */
@Command(
        name = "law",
        mixinStandardHelpOptions = true,
        description = "Looks things up on the law shelf, counts time and compares shelves.",
        footer = {
            "",
            "Examples:",
            "  recourse law",
            "  recourse law restoration",
            "  recourse law IRPA 72(2)(b)",
            "  recourse law statute --year 2026",
            "  recourse law count leave-judicial-review --from 2026-11-05",
            "  recourse law diff - firm-law/"
        })
public interface LawOptions {

    @Parameters(
            paramLabel = "WHAT",
            arity = "0..*",
            description = "An id of the shelf, or a provision such as IRPA 72; nothing: the whole shelf.")
    @Nullable
    List<String> what();

    @Option(names = "--year", paramLabel = "YEAR", description = "The year of a calendar (default: this year).")
    Optional<Year> year();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of printed words: en (default) or fr.")
    Language lang();
}
