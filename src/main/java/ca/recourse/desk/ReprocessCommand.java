package ca.recourse.desk;

import ca.recourse.casefile.SummaryJson;
import ca.recourse.casefile.register.Hand;
import ca.recourse.casefile.register.Runs;
import ca.recourse.casefile.register.Runs.Item;
import ca.recourse.casefile.register.Runs.Outcome;
import ca.recourse.casefile.register.Runs.Verdict;
import ca.recourse.desk.Rereader.Reread;
import ca.recourse.summary.CaseSummary;
import ca.recourse.summary.Difference;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code recourse reprocess}: a calm, resumable look at everything again. */
final class ReprocessCommand {

    private static final Hand HAND = new Hand("recourse", "reprocess");

    private final Office office;
    private final PrintWriter out;
    private final PrintWriter err;

    ReprocessCommand(Office office, PrintWriter out, PrintWriter err) {
        this.office = office;
        this.out = out;
        this.err = err;
    }

    /** One file or original still to be read: what its items begin with, and the reading. */
    private record Task(String name, Supplier<List<Reread>> read) {}

    int run(ReprocessOptions said) {
        Path home = HomeOption.folder(said);
        boolean nothingAsked =
                !said.kept() && paths(said).isEmpty() && said.approve().isEmpty();
        if (nothingAsked || !Files.isDirectory(home)) {
            err.println(
                    nothingAsked
                            ? "say --kept, a PATH, or --approve RUN; 'recourse reprocess --help' tells more"
                            : "there is no home folder at %s; name it with --home".formatted(home));
            return ExitCode.USAGE;
        }
        try (Rereader rereader = office.rereader(home)) {
            return said.approve().map(run -> approve(rereader, run, said)).orElseGet(() -> reread(rereader, said));
        }
    }

    private int reread(Rereader rereader, ReprocessOptions said) {
        String options = options(said);
        Optional<Runs.Run> stopped = said.newRun() ? Optional.empty() : stopped(rereader.runs(), options);
        String run = stopped.map(Runs.Run::id).orElseGet(() -> rereader.runs().begin(HAND.who(), options));
        Set<String> done = rereader.runs().items(run).stream()
                .map(item -> item.item().replaceFirst(" .*", ""))
                .collect(Collectors.toSet());
        List<Task> tasks = tasks(rereader, said).stream()
                .filter(task -> !done.contains(task.name()))
                .toList();
        stopped.ifPresent(going -> err.println("going on with run %s: %d left".formatted(run, tasks.size())));
        work(rereader.runs(), run, tasks, said);
        rereader.runs().end(run);
        return report(new RunReport(run, rereader.runs().items(run)), said);
    }

    private static List<Path> paths(ReprocessOptions said) {
        return some(said.paths());
    }

    // Picocli gives no list at all where nothing was said.
    private static <T> List<T> some(@Nullable List<T> said) {
        return said == null ? List.of() : said;
    }

    private static Optional<Runs.Run> stopped(Runs runs, String options) {
        return runs.all().stream()
                .filter(run -> run.endedAt().isEmpty() && run.options().equals(options))
                .findFirst();
    }

    private static String options(ReprocessOptions said) {
        return said.kept()
                ? "--kept"
                : paths(said).stream()
                        .map(path -> path.toAbsolutePath().normalize().toString())
                        .collect(Collectors.joining("\n"));
    }

    private List<Task> tasks(Rereader rereader, ReprocessOptions said) {
        List<Task> tasks = new ArrayList<>();
        if (said.kept()) {
            rereader.originals().forEach(sha256 -> tasks.add(new Task(sha256, () -> rereader.kept(sha256))));
        }
        LetterFiles files = LetterFiles.under(paths(said));
        files.passedOver()
                .forEach(aside -> err.println("passed over: " + Plain.text(aside.path() + ": " + aside.why())));
        files.unseen().forEach(aside -> err.println("not read: " + Plain.text(aside.path() + ": " + aside.why())));
        files.found()
                .forEach(file -> tasks.add(new Task(taskName(file), () -> rereader.file(fileName(file), bytes(file)))));
        return tasks;
    }

    // A blank would end the name of the task in the name of its item.
    private static String taskName(Path file) {
        return file.toAbsolutePath().normalize().toString().replace(' ', '\u00A0');
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("%s cannot be read".formatted(file), e);
        }
    }

    private void work(Runs runs, String run, List<Task> tasks, ReprocessOptions said) {
        ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try (Progress progress = Progress.of(tasks.size(), said.quiet(), err)) {
            CompletableFuture.allOf(tasks.stream()
                            .map(task -> CompletableFuture.runAsync(() -> one(runs, run, task), cores)
                                    .thenRun(() -> progress.done(task.name())))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            cores.shutdownNow();
        }
    }

    // A letter on which the program fails is an item like any other: the rest of the archive goes on.
    private void one(Runs runs, String run, Task task) {
        List<Reread> letters;
        try {
            letters = task.read().get();
        } catch (RuntimeException e) {
            runs.add(failed(run, task));
            return;
        }
        letters.forEach(letter -> runs.add(item(run, task, letter)));
        if (letters.isEmpty()) {
            runs.add(failed(run, task));
        }
    }

    private Item failed(String run, Task task) {
        return item(run, task.name(), Optional.empty(), Outcome.FAILED, Verdict.NONE);
    }

    private Item item(String run, Task task, Reread letter) {
        String name = task.name() + " " + letter.caseId();
        if (letter.after().isEmpty()) {
            return item(run, name, Optional.of(letter), Outcome.FAILED, Verdict.NONE);
        }
        if (letter.before().isEmpty()) {
            return item(run, name, Optional.of(letter), Outcome.NEW, Verdict.NONE);
        }
        boolean same =
                Difference.between(letter.before().get(), letter.after().get()).saysTheSame();
        return item(
                run,
                name,
                Optional.of(letter),
                same ? Outcome.SAME : Outcome.CHANGED,
                same ? Verdict.NONE : Verdict.WAITING);
    }

    private Item item(String run, String name, Optional<Reread> letter, Outcome outcome, Verdict verdict) {
        boolean changed = outcome == Outcome.CHANGED;
        Optional<CaseSummary> before = letter.flatMap(Reread::before);
        Optional<CaseSummary> after = letter.flatMap(Reread::after);
        return new Item(
                run,
                name,
                letter.map(Reread::caseId),
                outcome,
                letter.flatMap(Reread::version),
                changed
                        ? before.flatMap(was -> after.map(is -> SummaryJson.line(Difference.between(was, is))))
                        : Optional.empty(),
                changed ? after.map(SummaryJson::line) : Optional.empty(),
                verdict,
                1,
                Optional.empty(),
                office.clock().instant(),
                Optional.empty());
    }

    private int approve(Rereader rereader, String run, ReprocessOptions said) {
        RunReport report = new RunReport(run, rereader.runs().items(run));
        if (report.items().isEmpty()) {
            err.println("there is no run %s here".formatted(Plain.text(run)));
            return ExitCode.USAGE;
        }
        List<String> only = some(said.only());
        List<RunReport.Line> chosen = report.lines().stream()
                .filter(line -> line.item().verdict() == Verdict.WAITING)
                .filter(line -> only.isEmpty()
                        || only.contains(RunReport.name(line.difference().day())))
                .toList();
        chosen.forEach(line -> rereader.approve(line.item(), HAND));
        out.println("%d changes of run %s are kept as new versions; %d wait."
                .formatted(chosen.size(), run, rereader.runs().waiting().size()));
        return ExitCode.ALL_READ;
    }

    private int report(RunReport report, ReprocessOptions said) {
        Path folder =
                said.report().orElse(HomeOption.folder(said).resolve("reports")).resolve(report.run());
        report.write(folder);
        if (said.format() == Format.JSON) {
            report.lines().forEach(line -> out.println(SummaryJson.line(line)));
            out.println(SummaryJson.line(
                    java.util.Map.of("run", report.run(), "outcomes", report.outcomes(), "days", report.days())));
        } else {
            words(report, folder);
        }
        return report.outcomes().getOrDefault(Outcome.FAILED, 0L) > 0 ? ExitCode.NOT_ALL_READ : ExitCode.ALL_READ;
    }

    private void words(RunReport report, Path folder) {
        report.lines().forEach(line -> {
            out.println("%s  day %s"
                    .formatted(
                            Plain.text(line.item().item()),
                            RunReport.name(line.difference().day())));
            line.difference().changes().forEach(change -> out.println("    " + Plain.text(line.words(change))));
        });
        report.outcomes().forEach((outcome, count) -> out.println("%-8s %d".formatted(RunReport.name(outcome), count)));
        report.days().forEach((day, count) -> out.println("day %-8s %d".formatted(RunReport.name(day), count)));
        out.println("report: %s".formatted(folder.resolve("report.html")));
        if (!report.lines().isEmpty()) {
            out.println("to keep the changes: recourse reprocess --approve %s".formatted(report.run()));
        }
    }
}
