package ca.recourse.desk;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.bench.Rendering;
import ca.recourse.bench.accuracy.KnownLetter;
import ca.recourse.bench.register.MadeRegister;
import ca.recourse.casefile.SummaryJson;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.register.Hand;
import ca.recourse.casefile.register.Runs;
import ca.recourse.casefile.register.Selection;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.CaseSummary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code recourse bench reprocess}: what a run takes besides the reading, and whether that grows with the letters only. */
final class BenchReprocessCommand {

    private static final Hand HAND = new Hand("bench", "measured");
    private static final int TRIED = 20;
    private static final double NANOS = 1e9;
    private static final Selection ALL =
            new Selection(List.of(), List.of(), Optional.empty(), Optional.empty(), false, false);

    private final Office office;
    private final PrintWriter out;

    BenchReprocessCommand(Office office, PrintWriter out) {
        this.office = office;
        this.out = out;
    }

    int run(BenchReprocessOptions said) {
        MadeHome.refuseReal(said.home());
        MadeRereader.Sample sample = sample(said.seed());
        out.printf(
                Locale.ROOT,
                "%10s %9s %9s %9s %9s %9s %12s %8s%n",
                "letters",
                "list s",
                "run s",
                "report s",
                "hold s",
                "all s",
                "ms a letter",
                "held MB");
        for (int letters : said.letters()) {
            try (Database database = office.store(said.home()).open()) {
                new MadeRegister(database, office.statuteBook(), LocalDate.now(office.clock()), said.seed())
                        .fill(letters, done -> {});
                MadeRereader rereader = new MadeRereader(database, office.clock(), sample, letters);
                out.println(measured(rereader, letters, said.home()));
                out.flush();
            }
        }
        return ExitCode.ALL_READ;
    }

    // One letter really read: what is compared and written down is as long as it is in a firm's register.
    private MadeRereader.Sample sample(long seed) {
        CaseReader reader = office.reader(office.clock(), "en");
        CaseSummary before = KnownLetter.of(Rendering.PDF, TRIED, seed, office.statuteBook(), office.clock()).stream()
                .flatMap(letter -> reader.admit(letter.fileName(), letter.bytes()).stream())
                .flatMap(arrival -> reader.read(arrival, StaffFacts.NONE).stream())
                .map(CaseSheet::summary)
                .filter(summary -> summary.actBy().isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no letter of seed %d has a day".formatted(seed)));
        String day = before.actBy().orElseThrow().date();
        String earlier = LocalDate.parse(day).minusDays(3).toString();
        return new MadeRereader.Sample(
                before, SummaryJson.read(SummaryJson.line(before).replace(day, earlier)));
    }

    private String measured(MadeRereader rereader, int letters, Path home) {
        Runs runs = rereader.runs();
        long begun = System.nanoTime();
        long all = rereader.originals(ALL).count();
        long listed = System.nanoTime();
        String run = runs.begin(HAND.who(), "bench " + begun);
        try (RunProgress progress = RunProgress.of(all, 0, office.clock(), RunProgress.face(true, all, 0, out))) {
            new RunWork(runs, run, office.clock())
                    .all(
                            rereader.originals(ALL)
                                    .map(sha256 -> new RunWork.Task(sha256, () -> rereader.kept(sha256)))
                                    .iterator(),
                            progress);
        }
        runs.end(run);
        long read = System.nanoTime();
        RunReport report =
                RunReport.written(rereader, run, home.resolve("reports").resolve(run));
        rereader.weigh();
        long told = System.nanoTime();
        long decided = RunReport.lines(runs, run)
                .peek(line -> runs.decide(line.item(), Runs.Verdict.HELD, HAND))
                .count();
        long done = System.nanoTime();
        refuseUnbalanced(report, letters, decided);
        return String.format(
                Locale.ROOT,
                "%10d %9.2f %9.2f %9.2f %9.2f %9.2f %12.3f %8d",
                letters,
                (listed - begun) / NANOS,
                (read - listed) / NANOS,
                (told - read) / NANOS,
                (done - told) / NANOS,
                (done - begun) / NANOS,
                (done - begun) / NANOS * 1000 / letters,
                rereader.megabytes());
    }

    private static void refuseUnbalanced(RunReport report, int letters, long decided) {
        if (report.letters() != letters || report.outcomes().getOrDefault(Runs.Outcome.CHANGED, 0L) != decided) {
            throw new IllegalStateException("the books of the run do not balance: %s of %d letters, %d decided"
                    .formatted(report.outcomes(), letters, decided));
        }
    }
}
