package ca.recourse.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.recourse.casefile.register.Accounts.Role;
import ca.recourse.casefile.register.Audit.Deed;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.register.Search;
import ca.recourse.casefile.register.Search.Part;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The list as a table for other programs. A cell is text and never a formula, whatever a letter says. */
public final class Exports {

    private static final int MOST_ROWS = 100_000;

    private static final List<String> COLUMNS = List.of(
            "case",
            "name",
            "uci",
            "number",
            "kind",
            "application",
            "decided",
            "act by",
            "recourse",
            "provisional",
            "review",
            "confirmed",
            "file",
            "received");

    private final Rooms rooms;

    Exports(Rooms rooms) {
        this.rooms = rooms;
    }

    void csv(Context web) throws IOException {
        List<List<String>> rows = rows(web, "list.csv");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, UTF_8);
                CSVPrinter table = new CSVPrinter(writer, CSVFormat.EXCEL)) {
            // Spreadsheets take a file for UTF-8 only with this mark.
            writer.write('\uFEFF');
            table.printRecord(COLUMNS);
            for (List<String> row : rows) {
                table.printRecord(row.stream().map(Exports::inert).toList());
            }
        }
        send(web, "text/csv; charset=utf-8", "recourse.csv", bytes);
    }

    void xlsx(Context web) throws IOException {
        List<List<String>> rows = rows(web, "list.xlsx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, rows);
        send(web, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "recourse.xlsx", bytes);
    }

    private static void write(OutputStream bytes, List<List<String>> rows) throws IOException {
        try (Workbook book = new Workbook(bytes, "Recourse", "1.0")) {
            Worksheet sheet = book.newWorksheet("letters");
            fill(sheet, 0, COLUMNS);
            for (int row = 0; row < rows.size(); row++) {
                fill(sheet, row + 1, rows.get(row));
            }
            sheet.freezePane(0, 1);
        }
    }

    private static void fill(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static void send(Context web, String type, String file, ByteArrayOutputStream bytes) {
        web.contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .result(bytes.toByteArray());
    }

    private List<List<String>> rows(Context web, String what) {
        Person person = Guard.allowed(web, Role.CLERK);
        rooms.audit().write(person.hand("downloaded"), new Deed("exported", what, ""));
        return rooms.register().search(whole(web, rooms)).stream()
                .map(Exports::row)
                .toList();
    }

    /** What the address bar asks for, all its pages. */
    public static Search whole(Context web, Rooms rooms) {
        Search asked = Looking.at(web).search(LocalDate.now(rooms.clock()));
        return new Search(
                asked.words(),
                asked.kind(),
                asked.application(),
                asked.ground(),
                asked.review(),
                asked.confirmed(),
                asked.actBy(),
                asked.order(),
                new Part(0, MOST_ROWS));
    }

    private static List<String> row(RegisteredLetter letter) {
        return Stream.of(
                        Optional.of(letter.caseId()),
                        letter.personName(),
                        letter.uci(),
                        letter.applicationNumber(),
                        Optional.of(letter.kind()),
                        letter.application(),
                        letter.decisionDate(),
                        letter.actBy(),
                        letter.actByRecourse(),
                        Optional.of(letter.provisional() ? "yes" : "no"),
                        Optional.of(letter.review() ? "yes" : "no"),
                        Optional.of(letter.confirmed() ? "yes" : "no"),
                        Optional.of(letter.fileName()),
                        Optional.of(letter.receivedAt()))
                .map(cell -> cell.map(String::valueOf).orElse(""))
                .toList();
    }

    /** A cell that begins like a formula gets an apostrophe before it (OWASP, CSV injection). */
    static String inert(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + cell : cell;
    }
}
