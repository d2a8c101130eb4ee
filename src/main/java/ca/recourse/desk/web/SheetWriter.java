package ca.recourse.desk.web;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table for spreadsheets, written row by row; what no longer fits on one sheet goes on the next. */
final class SheetWriter implements AutoCloseable {

    // Microsoft, "Excel specifications and limits": 1,048,576 rows; the first bears the names of the columns.
    private static final int MOST_ROWS = 1_048_576;

    private static final int AT_ONCE = 1_000;

    private final Workbook book;
    private final String name;
    private final List<String> columns;
    private final int rows;
    private final AtomicReference<Worksheet> sheet = new AtomicReference<>();
    private final AtomicInteger added = new AtomicInteger();

    SheetWriter(OutputStream out, String name, List<String> columns) {
        this(out, name, columns, MOST_ROWS);
    }

    /** @param most how many rows a sheet has at most, that of the columns' names among them */
    SheetWriter(OutputStream out, String name, List<String> columns, int most) {
        this.book = new Workbook(out, "Recourse", "1.0");
        this.name = name;
        this.columns = List.copyOf(columns);
        this.rows = most - 1;
        this.sheet.set(headed(1));
    }

    private Worksheet headed(int number) {
        Worksheet next = book.newWorksheet(number == 1 ? name : name + " " + number);
        next.freezePane(0, 1);
        fill(next, 0, columns);
        return next;
    }

    void add(List<String> cells) throws IOException {
        int before = added.getAndIncrement();
        int row = before % rows + 1;
        if (before > 0 && row == 1) {
            current().finish();
            sheet.set(headed(before / rows + 1));
        }
        fill(current(), row, cells);
        if (row % AT_ONCE == 0) {
            current().flush();
        }
    }

    private Worksheet current() {
        return requireNonNull(sheet.get(), "a sheet");
    }

    // As text within the sheet: a cell of text is never worked out, and no table of all texts is held until the end.
    private static void fill(Worksheet on, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            on.inlineString(row, column, cells.get(column));
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
