package ca.recourse.desk;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.bench.accuracy.AccuracyBench;
import ca.recourse.bench.accuracy.AccuracyReport;
import ca.recourse.bench.accuracy.LastRun;
import ca.recourse.bench.accuracy.SavedRun;
import ca.recourse.bench.accuracy.TemplateSet;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** {@code recourse bench accuracy}: how well letters that we wrote are read. */
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
        TemplateSet templates = said.templates().orElseGet(TemplateSet::usual);
        CaseReader reader = office.reader(TODAY, "en");
        AccuracyBench.Reader pipeline = (fileName, bytes) -> reader.admit(fileName, bytes).stream()
                .flatMap(arrival -> reader.read(arrival, StaffFacts.NONE).stream())
                .toList();
        AccuracyReport report = new AccuracyBench(pipeline, office.statuteBook(), TODAY)
                .run(templates, said.renderings(), said.letters(), said.seed());
        out.println(templates.describe());
        print(report, LastRun.at(said.last()), said.failures());
        said.against().ifPresent(file -> section("Gains and losses since " + file, compared(file, report)));
        LastRun.keep(said.last(), report.figures());
        said.save().ifPresent(report.saved()::keep);
        out.flush();
        return ExitCode.ALL_READ;
    }

    private static Map<String, String> compared(Path earlier, AccuracyReport report) {
        return report.saved().since(SavedRun.at(earlier));
    }

    private void print(AccuracyReport report, Map<String, Double> last, boolean failures) {
        report.figures().forEach((name, figure) -> out.println(line(name, figure, last)));
        section("Kinds taken for one another", report.confusion());
        section("Calibration", report.calibration());
        if (failures) {
            report.failures().forEach(failure -> out.println("\n" + failure));
        }
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
