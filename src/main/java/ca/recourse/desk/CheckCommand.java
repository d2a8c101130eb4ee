package ca.recourse.desk;

import ca.recourse.casefile.journal.Balance;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.keeping.OriginalsCheck;
import ca.recourse.law.StatuteBook;
import ca.recourse.letter.kept.ReadingVersion;
import ca.recourse.letter.kept.Shelf;
import ca.recourse.letter.ocr.EngineCheck;
import ca.recourse.letter.ocr.EngineData;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** {@code recourse check}: every part is made to do a little of its work. */
final class CheckCommand {

    private static final String FRENCH = "fra";

    private final Office office;
    private final PrintWriter out;

    CheckCommand(Office office, PrintWriter out) {
        this.office = office;
        this.out = out;
    }

    int run(CheckOptions said) {
        boolean sound = List.of(
                        part("routes", () -> office.routes() + " route files load"),
                        part("law", this::law),
                        part("reading of scans", CheckCommand::engine),
                        part("home", () -> home(HomeOption.folder(said))),
                        mail(HomeOption.folder(said)),
                        !said.originals() || part("originals", () -> originals(HomeOption.folder(said))),
                        !said.originals() || part("kept readings", () -> readings(HomeOption.folder(said))))
                .stream()
                .allMatch(Boolean::booleanValue);
        out.println(sound ? "Everything is in order." : "Mend the faults above and check again.");
        return sound ? ExitCode.ALL_READ : ExitCode.OUR_FAILURE;
    }

    // Every mailbox is tried, though one before it is out of order.
    private boolean mail(Path home) {
        Map<String, Supplier<String>> trials = new LinkedHashMap<>();
        boolean settings = part("mail settings", () -> {
            trials.putAll(office.mail(home));
            return trials.isEmpty() ? "no mailbox is set" : trials.size() + " to be tried";
        });
        return trials.entrySet().stream()
                .map(trial -> part(trial.getKey(), trial.getValue()))
                .reduce(settings, Boolean::logicalAnd);
    }

    // A check reports whatever breaks; each message says what a person can do.
    private boolean part(String name, Supplier<String> work) {
        try {
            out.println("ok     %s: %s".formatted(name, work.get()));
            return true;
        } catch (RuntimeException e) {
            out.println("fault  %s: %s".formatted(name, Plain.text(String.valueOf(e.getMessage()))));
            return false;
        }
    }

    private String law() {
        StatuteBook book = office.statuteBook();
        return "%d recourses, %d kinds of decision, compared with the official text on %s"
                .formatted(book.recourses().size(), book.decisions().size(), book.compared());
    }

    private static String engine() {
        EngineCheck engine = EngineCheck.run();
        if (!engine.reads()) {
            throw new IllegalStateException("Tesseract misread a plain line; reinstall the program");
        }
        String french = engine.languages().contains(FRENCH)
                ? ""
                : "; French scans go to review until tesseract-ocr-fra is installed or TESSDATA_PREFIX names its folder";
        return "Tesseract %s reads %s%s".formatted(engine.version(), String.join(", ", engine.languages()), french);
    }

    private String originals(Path folder) {
        if (!Files.exists(folder)) {
            return "nothing kept yet at %s".formatted(folder);
        }
        OriginalsCheck.Found found = new OriginalsCheck(HomeFolder.at(folder), office.store(folder)).run();
        if (!found.faults().isEmpty()) {
            throw new IllegalStateException("%d sound; %s".formatted(found.sound(), String.join("; ", found.faults())));
        }
        return "%d originals, each as it came".formatted(found.sound());
    }

    // They can all be made anew, so that damage among them is no fault.
    private static String readings(Path folder) {
        try {
            Shelf.Stock stock = new Shelf(
                            new HomeFolder(folder).readings(), ReadingVersion.of(EngineData.files()), Long.MAX_VALUE)
                    .stock();
            return "%d sound, %d damaged that will be read anew, %d MB"
                    .formatted(stock.sound(), stock.damaged(), stock.bytes() >> 20);
        } catch (IOException e) {
            throw new UncheckedIOException("they cannot be looked at; delete the folder 'readings' of the home", e);
        }
    }

    private String home(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IllegalStateException("%s is not a folder; choose another with --home".formatted(folder));
        }
        if (!Files.exists(folder)) {
            return "nothing kept yet at %s".formatted(folder);
        }
        Balance balance = office.balance(folder);
        if (!Files.isWritable(folder)) {
            throw new IllegalStateException("%s cannot be written to; change its owner or rights".formatted(folder));
        }
        return balance.toString();
    }
}
