package ca.recourse.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.recourse.casefile.register.Accounts.Role;
import ca.recourse.casefile.register.Audit.Deed;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.register.Search;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The list as a table for other programs. A cell is text and never a formula, whatever a letter says. */
public final class Exports {

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
        Search search = asked(web, "list.csv");
        new Download("text/csv; charset=utf-8", "recourse.csv").send(web, rooms, out -> csv(search, out));
    }

    private void csv(Search search, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        // Spreadsheets take a file for UTF-8 only with this mark.
        writer.write('\uFEFF');
        CSVPrinter table = new CSVPrinter(writer, CSVFormat.EXCEL);
        table.printRecord(COLUMNS);
        each(rooms, search, letter -> table.printRecord(row(letter).map(Exports::inert)));
        table.flush();
    }

    void xlsx(Context web) throws IOException {
        Search search = asked(web, "list.xlsx");
        new Download("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "recourse.xlsx")
                .send(web, rooms, out -> xlsx(search, out));
    }

    private void xlsx(Search search, OutputStream out) throws IOException {
        try (SheetWriter sheets = new SheetWriter(out, "letters", COLUMNS)) {
            each(rooms, search, letter -> sheets.add(row(letter).toList()));
        }
    }

    /** Takes a letter to a file. */
    @FunctionalInterface
    public interface Taker {
        void take(RegisteredLetter letter) throws IOException;
    }

    /** Take each letter of a list to a file. */
    public static void each(Rooms rooms, Search search, Taker taker) throws IOException {
        try {
            rooms.register().each(search, letter -> {
                try {
                    taker.take(letter);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    private Search asked(Context web, String what) {
        Person person = Guard.allowed(web, Role.CLERK);
        rooms.audit().write(person.hand("downloaded"), new Deed("exported", what, ""));
        return whole(web, rooms);
    }

    /** What the address bar asks for; its pages do not matter. */
    public static Search whole(Context web, Rooms rooms) {
        return Looking.at(web).search(LocalDate.now(rooms.clock()));
    }

    private static Stream<String> row(RegisteredLetter letter) {
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
                .map(cell -> cell.map(String::valueOf).orElse(""));
    }

    /** A cell that begins like a formula gets an apostrophe before it (OWASP, CSV injection). */
    static String inert(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + cell : cell;
    }
}
