package ca.recourse.desk;

import ca.recourse.casefile.SummaryJson;
import ca.recourse.casefile.register.Insight;
import ca.recourse.casefile.register.Runs;
import ca.recourse.casefile.register.Runs.Item;
import ca.recourse.casefile.register.Runs.Outcome;
import ca.recourse.summary.Difference;
import ca.recourse.summary.Difference.Day;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a run found: first of all whose days moved.
 *
 * @param run the run's id
 * @param outcomes how many letters came out which way
 * @param days how many days to act by moved which way
 * @param lines the letters that differ, an earlier day first, for it is the one that can be missed; of each kind of day no
 *     more than a person looks through, all of them stand in the table
 * @param millis how long files took to read, in steps that double: the first is up to 31 thousandths of a second
 * @param insight what the register tells of all letters together
 */
public record RunReport(
        String run,
        Map<Outcome, Long> outcomes,
        Map<Day, Long> days,
        List<Line> lines,
        List<Insight.Count> millis,
        Insight insight) {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "ca.recourse.desk.page");

    /** A letter that differs. */
    public record Line(Item item, Difference difference) {

        /** The change of a field in words. */
        public String words(Difference.Change change) {
            return "%s: %s → %s".formatted(change.field(), shown(change.before()), shown(change.after()));
        }

        private static String shown(String value) {
            return value.isEmpty() ? "–" : value;
        }
    }

    public RunReport {
        outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
        days = Collections.unmodifiableMap(new LinkedHashMap<>(days));
        lines = List.copyOf(lines);
        millis = List.copyOf(millis);
    }

    /** Write {@code report.html} and {@code report.csv}; memory holds no more of a run than the report shows. */
    static RunReport written(Rereader rereader, String run, Path folder) {
        Runs runs = rereader.runs();
        try (RunTable table = RunTable.in(folder)) {
            lines(runs, run).forEach(table::add);
            table.join();
            RunReport report = new RunReport(
                    run, runs.outcomes(run), table.days(), table.first(), runs.millis(run), rereader.insight());
            StringOutput html = new StringOutput();
            TEMPLATES.render("report.jte", report, html);
            Files.writeString(folder.resolve("report.html"), html.toString());
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written to " + folder, e);
        }
    }

    /**
     * Every letter of a run that differs, in the order of their names; fetched as they are taken. One that lies in several
     * places is decided once.
     */
    static Stream<Line> lines(Runs runs, String run) {
        return runs.of(run, Outcome.CHANGED)
                .filter(item -> item.verdict() != Runs.Verdict.NONE)
                .flatMap(item ->
                        item.changes().stream().map(json -> new Line(item, SummaryJson.read(json, Difference.class))));
    }

    /** How many letters differ that are not among the lines. */
    public long more() {
        return days.values().stream().mapToLong(Long::longValue).sum() - lines.size();
    }

    /** How many letters were read again. */
    public long letters() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The pictures, each a title and bars. */
    public List<BarChart> pictures() {
        return List.of(
                BarChart.of(
                        "What came of the letters",
                        outcomes.entrySet().stream()
                                .map(entry -> new Insight.Count(name(entry.getKey()), "", entry.getValue()))
                                .toList()),
                BarChart.of(
                        "Days to act by",
                        days().entrySet().stream()
                                .map(entry -> new Insight.Count(name(entry.getKey()), "", entry.getValue()))
                                .toList()),
                BarChart.of("Kinds of letters by year of decision", insight.kindsByYear()),
                BarChart.of("Grounds by authority", insight.groundsByOffice()),
                BarChart.of("Refusals by month of decision", insight.refusalsByMonth()),
                BarChart.of("Time to read a file", millis));
    }

    /** A value's name as people write it. */
    public static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
