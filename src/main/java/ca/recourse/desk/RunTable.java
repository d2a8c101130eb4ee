package ca.recourse.desk;

import ca.recourse.desk.RunReport.Line;
import ca.recourse.summary.Difference;
import ca.recourse.summary.Difference.Day;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The table of a run, {@code report.csv}: an earlier day first, for it is the one that can be missed. Each kind of day is
 * written to a part of its own as the letters come, and the parts are joined at the end, so that none is held.
 */
final class RunTable implements AutoCloseable {

    /** The kinds of day, the most urgent first. */
    private static final List<Day> URGENT = List.of(Day.EARLIER, Day.NEW, Day.GONE, Day.LATER, Day.STANDS);

    private static final List<Day> SHOWN = List.of(Day.EARLIER, Day.LATER, Day.NEW, Day.GONE, Day.STANDS);
    private static final int MOST_OF_A_KIND = 500;

    private final Path folder;
    private final Map<Day, CSVPrinter> parts = new EnumMap<>(Day.class);
    private final Map<Day, Long> days = new LinkedHashMap<>();
    private final Map<Day, List<Line>> first = new EnumMap<>(Day.class);

    private RunTable(Path folder) {
        this.folder = folder;
        SHOWN.forEach(day -> days.put(day, 0L));
        URGENT.forEach(day -> first.put(day, new ArrayList<>()));
    }

    /** A table in a folder, made where it is not there. */
    static RunTable in(Path folder) throws IOException {
        Files.createDirectories(folder);
        RunTable table = new RunTable(folder);
        for (Day day : URGENT) {
            table.parts.put(day, new CSVPrinter(Files.newBufferedWriter(table.part(day)), CSVFormat.EXCEL));
        }
        return table;
    }

    private Path part(Day day) {
        return folder.resolve("report-%s.part".formatted(RunReport.name(day)));
    }

    private CSVPrinter printer(Day day) {
        return parts.getOrDefault(day, parts.values().iterator().next());
    }

    // Ids, days and codes only: no name of a client, and no cell that a spreadsheet would take for a formula.
    void add(Line line) {
        Difference difference = line.difference();
        Day day = difference.day();
        days.merge(day, 1L, Long::sum);
        List<Line> kind = first.getOrDefault(day, List.of());
        if (kind.size() < MOST_OF_A_KIND) {
            kind.add(line);
        }
        try {
            printer(day)
                    .printRecord(
                            line.item().item(),
                            RunReport.name(day),
                            String.join(" ", difference.causes()),
                            String.join(
                                    " ",
                                    difference.changes().stream()
                                            .map(Difference.Change::field)
                                            .toList()),
                            RunReport.name(line.item().verdict()));
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written to " + folder, e);
        }
    }

    /** Join the parts: the table is whole. */
    void join() throws IOException {
        for (CSVPrinter part : parts.values()) {
            part.close();
        }
        Path table = folder.resolve("report.csv");
        try (CSVPrinter head = new CSVPrinter(Files.newBufferedWriter(table), CSVFormat.EXCEL)) {
            head.printRecord("case", "day", "causes", "fields", "verdict");
        }
        try (OutputStream out = Files.newOutputStream(table, java.nio.file.StandardOpenOption.APPEND)) {
            for (Day day : URGENT) {
                Files.copy(part(day), out);
            }
        }
    }

    /** How many days moved which way. */
    Map<Day, Long> days() {
        return days;
    }

    /** The first letters of each kind of day, the most urgent kind first. */
    List<Line> first() {
        return URGENT.stream()
                .flatMap(day -> first.getOrDefault(day, List.of()).stream())
                .toList();
    }

    @Override
    public void close() throws IOException {
        for (Day day : URGENT) {
            printer(day).close();
            Files.deleteIfExists(part(day));
        }
    }
}
