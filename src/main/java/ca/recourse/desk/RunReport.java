package ca.recourse.desk;

import ca.recourse.casefile.SummaryJson;
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
 * @param items what it did with each letter
 */
public record RunReport(String run, List<Item> items) {

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
        items = List.copyOf(items);
    }

    /** How many letters came out which way. */
    public Map<Outcome, Long> outcomes() {
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        List.of(Outcome.values()).forEach(outcome -> outcomes.put(outcome, count(outcome)));
        return outcomes;
    }

    private long count(Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).count();
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
                .filter(item -> item.outcome() == Outcome.CHANGED)
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
