package ca.recourse.desk;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a person may say to {@code recourse law show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Prints a recourse, a kind of decision, a clock, a ground, a provision, a calendar's year or the whole shelf.",
        footer = {
            "",
            "Examples:",
            "  recourse law show restoration",
            "  recourse law show IRPA 72(2)(b)",
            "  recourse law show statute --year 2026"
        })
public interface LawShowOptions {

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
