package ca.recourse.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a person may say to {@code recourse reprocess}. */
@Command(
        name = "reprocess",
        mixinStandardHelpOptions = true,
        description = {
            "Reads archives, or the cases already kept, again with today's law and reading, and says what differs.",
            "Nothing kept changes until a run is approved; what people put right is never overturned.",
            "A run that was stopped goes on where it stood when the same command is given again."
        },
        footer = {
            "",
            "Examples:",
            "  recourse reprocess --kept --home /srv/recourse",
            "  recourse reprocess --kept --only-changed-rules --dry-run --home /srv/recourse",
            "  recourse reprocess --approve 0198f… --only earlier --home /srv/recourse",
            "  recourse reprocess --undo 0198f… --home /srv/recourse",
            "  recourse reprocess old-files.zip boxes/ --report report"
        })
public interface ReprocessOptions extends HomeOption {

    @Override
    @Option(names = "--home", paramLabel = "DIR", description = HomeOption.DESCRIPTION)
    Optional<Path> home();

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, folders and archives to read.")
    List<Path> paths();

    @Option(names = "--kept", description = "The cases already kept in the home folder.")
    boolean kept();

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            split = ",",
            description = "Only names like this, such as 2019/** or *.pdf; may be said again.")
    List<String> include();

    @Option(names = "--exclude", paramLabel = "GLOB", split = ",", description = "No names like this.")
    List<String> exclude();

    @Option(names = "--since", paramLabel = "DAY", description = "Only what came in on this day or later.")
    Optional<LocalDate> since();

    @Option(names = "--until", paramLabel = "DAY", description = "Only what came in on this day or earlier.")
    Optional<LocalDate> until();

    @Option(
            names = "--only-failed",
            description =
                    "Only what could not be read: kept originals in quarantine, or files the last such run failed on.")
    boolean onlyFailed();

    @Option(
            names = "--only-changed-rules",
            description = "Only kept cases that were worked out under other law than today's.")
    boolean onlyChangedRules();

    @Option(names = "--dry-run", description = "Say how many would be read; read none.")
    boolean dryRun();

    @Option(names = "--new-run", description = "Begin anew instead of going on with a run that was stopped.")
    boolean newRun();

    @Option(names = "--approve", paramLabel = "RUN", description = "Keep what this run found; give its id.")
    Optional<String> approve();

    @Option(names = "--hold", paramLabel = "RUN", description = "Hold what this run found: nothing of it is kept.")
    Optional<String> hold();

    @Option(
            names = "--undo",
            paramLabel = "RUN",
            description = "Take an approved run back: what stood before stands again, as a new version.")
    Optional<String> undo();

    @Option(names = "--case", paramLabel = "CASE", split = ",", description = "Of the run, only these cases.")
    List<String> cases();

    @Option(
            names = "--cause",
            paramLabel = "CAUSE",
            split = ",",
            description = "Of the run, only what changed through these: law, model, program.")
    List<String> causes();

    @Option(
            names = "--only",
            paramLabel = "DAYS",
            split = ",",
            description =
                    "Of the run, only days that moved so: earlier, later, new, gone, stands; with commas between.")
    List<String> only();

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Where the report goes (default: reports in the home).")
    Optional<Path> report();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default) or json (one object for each letter that differs, then the totals).")
    Format format();

    @Option(names = "--quiet", description = "No progress.")
    boolean quiet();
}
