package ca.recourse.desk;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.bench.accuracy.AccuracyBench;
import ca.recourse.bench.accuracy.AccuracyReport;
import ca.recourse.bench.accuracy.LastRun;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** {@code recourse bench accuracy}: how well letters nobody trained on are read. */
final class BenchAccuracyCommand {

    // The letters are dated in the weeks before this day, whenever the bench is run.
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-25T17:00:00Z"), ZoneId.of("America/Toronto"));

    private final Office office;
    private final PrintWriter out;

    BenchAccuracyCommand(Office office, PrintWriter out) {
        this.office = office;
        this.out = out;
    }

    int run(BenchAccuracyOptions said) {
        CaseReader reader = office.reader(TODAY, "en");
        AccuracyBench.Reader pipeline = (fileName, bytes) -> reader.admit(fileName, bytes).stream()
                .flatMap(arrival -> reader.read(arrival, StaffFacts.NONE).stream())
                .toList();
        AccuracyReport report = new AccuracyBench(pipeline, office.statuteBook(), TODAY)
                .run(said.renderings(), said.letters(), said.seed());
        print(report, LastRun.at(said.last()), said.failures());
        LastRun.keep(said.last(), report.figures());
        return ExitCode.ALL_READ;
    }

    private void print(AccuracyReport report, Map<String, Double> last, boolean failures) {
        out.println("The templates are kept for measuring; some wording was mended after their failures were read.");
        report.figures().forEach((name, figure) -> out.println(line(name, figure, last)));
        section("Kinds taken for one another", report.confusion());
        section("Calibration", report.calibration());
        if (failures) {
            report.failures().forEach(failure -> out.println("\n" + failure));
        }
        out.flush();
    }

    private static String line(String name, double figure, Map<String, Double> last) {
        double change = figure - last.getOrDefault(name, figure);
        return "%-36s %8.3f%s".formatted(name, figure, change == 0 ? "" : "  %+.3f".formatted(change));
    }

    private void section(String title, Map<String, ?> lines) {
        out.println("\n" + title);
        lines.forEach((name, value) -> out.println("  %-44s %s".formatted(name, value)));
    }
}
