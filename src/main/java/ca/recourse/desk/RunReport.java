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
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * What a run found: first of all whose days moved.
 *
 * @param run the run's id
 * @param outcomes how many letters came out which way
 * @param items the letters that differ
 * @param millis how long files took to read, in steps that double: the first is up to 31 thousandths of a second
 * @param insight what the register tells of all letters together
 */
public record RunReport(
        String run, Map<Outcome, Long> outcomes, List<Item> items, List<Insight.Count> millis, Insight insight) {

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
        items = List.copyOf(items);
        millis = List.copyOf(millis);
    }

    static RunReport of(Rereader rereader, String run) {
        Runs runs = rereader.runs();
        return new RunReport(run, runs.outcomes(run), runs.changed(run), runs.millis(run), rereader.insight());
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

    /** How many days moved which way. */
    public Map<Day, Long> days() {
        Map<Day, Long> days = new LinkedHashMap<>();
        for (Day day : List.of(Day.EARLIER, Day.LATER, Day.NEW, Day.GONE, Day.STANDS)) {
            days.put(
                    day,
                    lines().stream()
                            .filter(line -> line.difference().day() == day)
                            .count());
        }
        return days;
    }

    /** The letters that differ: an earlier day first, for it is the one that can be missed. */
    public List<Line> lines() {
        Comparator<Line> urgent =
                Comparator.comparingInt(line -> rank(line.difference().day()));
        return items.stream()
                .flatMap(item ->
                        item.changes().stream().map(json -> new Line(item, SummaryJson.read(json, Difference.class))))
                .sorted(urgent.thenComparing(line -> line.item().item()))
                .toList();
    }

    private static int rank(Day day) {
        return List.of(Day.EARLIER, Day.NEW, Day.GONE, Day.LATER, Day.STANDS).indexOf(day);
    }

    /** A value's name as people write it. */
    public static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Write {@code report.html} and {@code report.csv}. */
    void write(Path folder) {
        try {
            Files.createDirectories(folder);
            StringOutput html = new StringOutput();
            TEMPLATES.render("report.jte", this, html);
            Files.writeString(folder.resolve("report.html"), html.toString());
            table(folder.resolve("report.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written to " + folder, e);
        }
    }

    // Ids, days and codes only: no name of a client, and no cell that a spreadsheet would take for a formula.
    private void table(Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file);
                CSVPrinter table = new CSVPrinter(writer, CSVFormat.EXCEL)) {
            table.printRecord("case", "day", "causes", "fields", "verdict");
            for (Line line : lines()) {
                table.printRecord(
                        line.item().item(),
                        name(line.difference().day()),
                        String.join(" ", line.difference().causes()),
                        String.join(
                                " ",
                                line.difference().changes().stream()
                                        .map(Difference.Change::field)
                                        .toList()),
                        name(line.item().verdict()));
            }
        }
    }
}
