package ca.recourse.desk;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.law.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a person may say to {@code recourse read}. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads letters and says what was decided, why, what can be done and by which day.",
            "General information, not legal advice."
        },
        footer = {
            "",
            "Exit codes: 0 all read, 2 wrong usage, 3 at least one file could not be read, 1 our own failure.",
            "",
            "Examples:",
            "  recourse read letter.pdf",
            "  recourse read scans/ --out cases/",
            "  recourse read --format json - < letter.pdf"
        })
public interface ReadOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders (with all that lies in them) and - for standard input.")
    List<String> paths();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default), json (JSON Lines on standard output) or html (pages in --out).")
    Format format();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write <caseId>.json, <caseId>.html and <caseId>.ics for every letter into this folder.")
    Optional<Path> out();

    @Option(names = "--quiet", description = "No progress on standard error.")
    boolean quiet();

    @Option(names = "--received", paramLabel = "DATE", description = "The day of notice, where staff know it.")
    Optional<LocalDate> received();

    @Option(
            names = "--received-by",
            paramLabel = "HOW",
            defaultValue = "electronic",
            description =
                    "How the notice came: electronic (default), post or hand. Only post and hand move act-by later.")
    StaffFacts.ReceivedBy receivedBy();

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "Where the decision was made: inside-canada or outside-canada.")
    Optional<Place> place();

    @Option(names = "--status-expiry", paramLabel = "DATE", description = "The day printed on the permit or stamp.")
    Optional<LocalDate> statusExpiry();

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day that days left and lateness are counted from (default: the clock).")
    Optional<LocalDate> today();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of printed words: en (default) or fr.")
    Language lang();
}
