package ca.recourse.desk;

import ca.recourse.casefile.SummaryJson;
import ca.recourse.casefile.register.Audit;
import ca.recourse.casefile.register.Hand;
import ca.recourse.casefile.register.Runs;
import ca.recourse.casefile.register.Runs.Outcome;
import ca.recourse.casefile.register.Runs.Verdict;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code recourse reprocess}: a calm, resumable look at everything again. */
final class ReprocessCommand {

    private static final Hand HAND = new Hand("recourse", "reprocess");
    private static final Hand UNDO = new Hand("recourse", "a run of reprocess is taken back");

    private final Office office;
    private final PrintWriter out;
    private final PrintWriter err;

    ReprocessCommand(Office office, PrintWriter out, PrintWriter err) {
        this.office = office;
        this.out = out;
        this.err = err;
    }

    int run(ReprocessOptions said) {
        Path home = HomeOption.folder(said);
        boolean nothingAsked = !said.kept()
                && RunTasks.some(said.paths()).isEmpty()
                && decision(said).isEmpty();
        if (nothingAsked || !Files.isDirectory(home)) {
            err.println(
                    nothingAsked
                            ? "say --kept, a PATH, --approve RUN, --hold RUN or --undo RUN;"
                                    + " 'recourse reprocess --help' tells more"
                            : "there is no home folder at %s; name it with --home".formatted(home));
            return ExitCode.USAGE;
        }
        try (Rereader rereader = office.rereader(home)) {
            return decision(said).isPresent() ? decide(rereader, decision(said).get(), said) : reread(rereader, said);
        }
    }

    private static Optional<String> decision(ReprocessOptions said) {
        return said.approve().or(said::hold).or(said::undo);
    }

    private int reread(Rereader rereader, ReprocessOptions said) {
        RunTasks asked = new RunTasks(rereader, said, err);
        List<RunWork.Task> files = asked.files();
        long all = asked.originals().count() + files.size();
        if (said.dryRun()) {
            out.println("%d files and originals would be read again; nothing was.".formatted(all));
            return ExitCode.ALL_READ;
        }
        Runs runs = rereader.runs();
        Optional<Runs.Run> stopped = said.newRun() ? Optional.empty() : stopped(runs, asked.options());
        String run = stopped.map(Runs.Run::id).orElseGet(() -> runs.begin(HAND.who(), asked.options()));
        Set<String> done = stopped.isPresent() ? runs.done(run) : Set.of();
        long before = done.isEmpty()
                ? 0
                : tasks(asked, files, task -> done.contains(task.name())).count();
        stopped.ifPresent(going -> err.println("going on with run %s: %d left".formatted(run, all - before)));
        try (RunProgress progress =
                RunProgress.of(all, before, office.clock(), RunProgress.face(said.quiet(), all, before, err))) {
            new RunWork(runs, run, office.clock())
                    .all(
                            tasks(asked, files, task -> !done.contains(task.name()))
                                    .iterator(),
                            progress);
        }
        runs.end(run);
        return report(rereader, run, said);
    }

    // Never held whole: there may be a million.
    private static Stream<RunWork.Task> tasks(RunTasks asked, List<RunWork.Task> files, Predicate<RunWork.Task> meant) {
        return Stream.concat(asked.originals(), files.stream()).filter(meant);
    }

    private static Optional<Runs.Run> stopped(Runs runs, String options) {
        return runs.all().stream()
                .filter(run -> run.endedAt().isEmpty() && run.options().equals(options))
                .findFirst();
    }

    private int decide(Rereader rereader, String run, ReprocessOptions said) {
        if (rereader.runs().all().stream().noneMatch(known -> known.id().equals(run))) {
            err.println("there is no run %s here".formatted(Plain.text(run)));
            return ExitCode.USAGE;
        }
        Verdict of = said.undo().isPresent() ? Verdict.APPROVED : Verdict.WAITING;
        Stream<RunReport.Line> chosen = RunReport.lines(rereader.runs(), run)
                .filter(line -> line.item().verdict() == of && isMeant(line, said));
        return said.undo().isPresent() ? undo(rereader, run, chosen) : settle(rereader, run, chosen, said);
    }

    private static boolean isMeant(RunReport.Line line, ReprocessOptions said) {
        List<String> cases = RunTasks.some(said.cases());
        List<String> only = RunTasks.some(said.only());
        List<String> causes = RunTasks.some(said.causes());
        return (only.isEmpty() || only.contains(RunReport.name(line.difference().day())))
                && (cases.isEmpty()
                        || line.item().caseId().filter(cases::contains).isPresent())
                && (causes.isEmpty() || line.difference().causes().stream().anyMatch(causes::contains));
    }

    private int settle(Rereader rereader, String run, Stream<RunReport.Line> chosen, ReprocessOptions said) {
        boolean approved = said.approve().isPresent();
        AtomicLong settled = new AtomicLong();
        chosen.forEach(line -> {
            if (approved) {
                rereader.approve(line.item(), HAND);
            } else {
                rereader.runs().decide(line.item(), Verdict.HELD, HAND);
            }
            settled.incrementAndGet();
        });
        out.println("%d changes of run %s are %s; %d wait."
                .formatted(
                        settled.get(),
                        run,
                        approved ? "kept as new versions" : "held",
                        rereader.runs().waitingCount()));
        long filed = approved && wholly(said) ? rereader.fileNew(run) : 0;
        if (filed > 0) {
            out.println(
                    "%d originals leave quarantine; the next start of 'recourse watch' files them.".formatted(filed));
        }
        return ExitCode.ALL_READ;
    }

    private static boolean wholly(ReprocessOptions said) {
        return Stream.of(said.only(), said.causes(), said.cases())
                .allMatch(chosen -> RunTasks.some(chosen).isEmpty());
    }

    private int undo(Rereader rereader, String run, Stream<RunReport.Line> chosen) {
        Map<Boolean, Long> undone = chosen.collect(
                Collectors.partitioningBy(line -> rereader.undo(line.item(), UNDO), Collectors.counting()));
        String told = "%d cases are as they were before run %s; %d were changed since and stay as they are"
                .formatted(undone.get(true), run, undone.get(false));
        rereader.write(UNDO, new Audit.Deed("run undone", run, told));
        out.println(told + ".");
        return ExitCode.ALL_READ;
    }

    private int report(Rereader rereader, String run, ReprocessOptions said) {
        Path folder = said.report()
                .orElseGet(() -> HomeOption.folder(said).resolve("reports"))
                .resolve(run);
        RunReport report = RunReport.written(rereader, run, folder);
        if (said.format() == Format.JSON) {
            RunReport.lines(rereader.runs(), run).forEach(line -> out.println(SummaryJson.line(line)));
            out.println(SummaryJson.line(Map.of(
                    "run", run,
                    "outcomes", report.outcomes(),
                    "again", rereader.runs().again(run),
                    "days", report.days())));
        } else {
            words(report, rereader.runs().again(run), folder);
        }
        return report.outcomes().getOrDefault(Outcome.FAILED, 0L) > 0 ? ExitCode.NOT_ALL_READ : ExitCode.ALL_READ;
    }

    private void words(RunReport report, long again, Path folder) {
        report.lines().forEach(line -> {
            out.println("%s  day %s"
                    .formatted(
                            Plain.text(line.item().item()),
                            RunReport.name(line.difference().day())));
            line.difference().changes().forEach(change -> out.println("    " + Plain.text(line.words(change))));
        });
        if (report.more() > 0) {
            out.println("and %d more, all in report.csv".formatted(report.more()));
        }
        report.outcomes().forEach((outcome, count) -> out.println("%-8s %d".formatted(RunReport.name(outcome), count)));
        if (again > 0) {
            out.println("again    %d: letters that lie in more than one place, counted once".formatted(again));
        }
        report.days().forEach((day, count) -> out.println("day %-8s %d".formatted(RunReport.name(day), count)));
        out.println("report: %s".formatted(folder.resolve("report.html")));
        if (!report.lines().isEmpty()) {
            out.println("to keep the changes: recourse reprocess --approve %s; to take that back: --undo %s"
                    .formatted(report.run(), report.run()));
        }
    }
}
