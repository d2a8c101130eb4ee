package ca.recourse.desk;

import ca.recourse.law.StatuteBook;
import ca.recourse.law.print.LawPrinter;
import java.io.PrintWriter;
import java.util.List;

/** {@code recourse law show}: the shelf, as a person reads it. */
final class LawShowCommand {

    private final Office office;
    private final PrintWriter out;

    LawShowCommand(Office office, PrintWriter out) {
        this.office = office;
        this.out = out;
    }

    int run(LawShowOptions said) {
        StatuteBook book = office.statuteBook();
        LawPrinter printer = new LawPrinter(book, said.lang().code());
        String what = String.join(" ", said.what() == null ? List.of() : said.what());
        out.println(printed(said, book, printer, what).stripTrailing());
        return ExitCode.ALL_READ;
    }

    private static String printed(LawShowOptions said, StatuteBook book, LawPrinter printer, String what) {
        if (said.year().isPresent()) {
            return printer.calendar(book.calendar(what), said.year().get());
        }
        if (what.isEmpty()) {
            return printer.shelf();
        }
        return book.find(what).map(printer::recourse).orElseGet(() -> printer.provision(what));
    }
}
