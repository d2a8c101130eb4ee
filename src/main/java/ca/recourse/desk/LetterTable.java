package ca.recourse.desk;

import ca.recourse.summary.CaseSummary;
import ca.recourse.summary.CaseSummary.GroundShown;
import ca.recourse.summary.CaseSummary.Review.Reason;
import ca.recourse.summary.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/** A table a person can read, and below it a few lines for each letter. */
final class LetterTable implements Answers {

    private static final List<String> COLUMNS = List.of("file", "kind", "application", "decided", "act-by", "review");

    /** Longer words are cut, so that a row stays on one line of 80; they stand whole below the table. */
    private static final List<Integer> WIDEST = List.of(16, 12, 14, 10, 12, 8);

    private final List<CaseSummary> letters = new ArrayList<>();
    private final PrintWriter out;
    private final Optional<Path> folder;
    private final Words things;
    private final Words words;

    /**
     * @param folder where the case files are written, if they are
     * @param language {@code en} or {@code fr}
     */
    LetterTable(PrintWriter out, Optional<Path> folder, String language) {
        this.out = out;
        this.folder = folder;
        this.things = Words.in(language);
        this.words = Words.of("ca.recourse.desk.words", language);
    }

    @Override
    public void give(CaseSummary summary) {
        letters.add(summary);
    }

    @Override
    public void end() {
        if (letters.isEmpty()) {
            out.println(words.say("nothing"));
        } else {
            out.print(table());
            letters.forEach(this::tell);
            out.println();
            out.println(totals());
        }
        out.flush();
    }

    private String totals() {
        long review =
                letters.stream().filter(letter -> letter.review().needed()).count();
        long unread = letters.stream()
                .filter(letter -> letter.letterKind().equals("unreadable"))
                .count();
        return words.say("totals", letters.size() - unread, review - unread, unread);
    }

    private TextTable table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(column -> words.say("column." + column)).toList());
        letters.forEach(letter -> rows.add(cut(row(letter))));
        TextTable table = TextTable.forColumns(Help.defaultColorScheme(Help.Ansi.OFF), columns(rows));
        rows.forEach(
                row -> table.addRowValues(row.stream().map(LetterTable::cell).toArray(Text[]::new)));
        return table;
    }

    private static List<String> cut(List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> cut(row.get(column), WIDEST.get(column)))
                .toList();
    }

    private static String cut(String words, int widest) {
        return words.length() <= widest ? words : words.substring(0, widest - 1).stripTrailing() + "\u2026";
    }

    private static Text cell(String words) {
        return Help.Ansi.OFF.new Text(words);
    }

    private static Column[] columns(List<List<String>> rows) {
        return IntStream.range(0, COLUMNS.size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .map(width -> new Column(width + 2, 0, Column.Overflow.TRUNCATE))
                .toArray(Column[]::new);
    }

    private List<String> row(CaseSummary letter) {
        return List.of(
                Plain.text(letter.document().fileName()),
                things.say("kind." + letter.letterKind()),
                application(letter),
                letter.decisionDate().value().orElse("-"),
                letter.actBy().map(this::day).orElse("-"),
                words.say(letter.review().needed() ? "review.yes" : "review.no"));
    }

    private String day(CaseSummary.ActBy day) {
        return day.date() + (day.provisional() ? " ?" : "");
    }

    private String application(CaseSummary letter) {
        return letter.application()
                .type()
                .value()
                .map(type -> things.say("application." + type))
                .orElse("-");
    }

    private static Optional<String> route(CaseSummary letter) {
        return letter.actBy()
                .flatMap(day -> letter.recourse().stream()
                        .filter(recourse -> recourse.route().equals(day.route()))
                        .map(CaseSummary.RecourseShown::title)
                        .findFirst());
    }

    private void tell(CaseSummary letter) {
        out.println();
        out.println(Plain.text(letter.document().fileName()) + "  " + letter.caseId());
        lines(letter).forEach(line -> out.println("  " + Plain.text(line)));
    }

    private List<String> lines(CaseSummary letter) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(letter));
        letter.actBy().ifPresentOrElse(day -> lines.add(actBy(letter, day)), () -> lines.add(words.say("line.no-day")));
        if (!letter.grounds().isEmpty()) {
            lines.add(words.say("line.grounds", grounds(letter)));
        }
        letter.review().reasons().stream()
                .map(Reason::message)
                .forEach(reason -> lines.add(words.say("line.look", reason)));
        folder.ifPresent(place -> lines.add(words.say("line.pages", place.resolve(letter.caseId() + ".html"))));
        return lines;
    }

    private String headline(CaseSummary letter) {
        String kind = things.say("kind." + letter.letterKind());
        String what = application(letter).equals("-") ? kind : kind + ": " + application(letter);
        return letter.decisionDate()
                .value()
                .map(day -> words.say("line.decided", what, things.day(LocalDate.parse(day))))
                .orElseGet(() -> words.say("line.undated", what));
    }

    private String actBy(CaseSummary letter, CaseSummary.ActBy day) {
        String left = things.daysLeft(day.daysLeft()) + (day.provisional() ? ", " + things.say("provisional") : "");
        return words.say(
                "line.act-by",
                things.day(LocalDate.parse(day.date())),
                left,
                route(letter).orElse(day.route()));
    }

    private static String grounds(CaseSummary letter) {
        return letter.grounds().stream().map(GroundShown::title).collect(Collectors.joining("; "));
    }
}
