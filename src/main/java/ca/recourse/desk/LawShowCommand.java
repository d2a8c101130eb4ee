package ca.recourse.desk;

import ca.recourse.law.StatuteBook;
import ca.recourse.law.print.LawPrinter;
import ca.recourse.law.print.ShelfIndex;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code recourse law} and {@code recourse law show}: the shelf, as a person reads it. */
final class LawShowCommand {

    private final Office office;
    private final PrintWriter out;
    private final PrintWriter err;

    LawShowCommand(Office office, PrintWriter out, PrintWriter err) {
        this.office = office;
        this.out = out;
        this.err = err;
    }

    int run(LawShowOptions said) {
        return show(said.what(), said.year(), said.lang());
    }

    int run(LawOptions said) {
        return show(said.what(), said.year(), said.lang());
    }

    private int show(@Nullable List<String> words, Optional<Year> year, Language language) {
        StatuteBook book = office.statuteBook();
        if (words == null || words.isEmpty()) {
            return print(new LawPrinter(book, language.code()).shelf());
        }
        String what = String.join(" ", words);
        ShelfIndex index = new ShelfIndex(book, language.code());
        return index.page(what, year.orElseGet(this::thisYear)).map(this::print).orElseGet(() -> unknown(what, index));
    }

    private Year thisYear() {
        return Year.from(
                LocalDate.ofInstant(office.clock().instant(), office.clock().getZone()));
    }

    private int print(String page) {
        out.println(page.stripTrailing());
        out.flush();
        return ExitCode.ALL_READ;
    }

    private int unknown(String what, ShelfIndex index) {
        List<String> nearest = index.nearest(what);
        err.println(
                "nothing on the shelf is called '%s'%s; 'recourse law' lists everything, and a provision is written like IRPA 72(2)(b)"
                        .formatted(
                                Plain.text(what),
                                nearest.isEmpty() ? "" : "; the nearest are " + String.join(", ", nearest)));
        return ExitCode.USAGE;
    }
}
