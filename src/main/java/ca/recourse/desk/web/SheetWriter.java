package ca.recourse.desk.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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
    private final int most;
    private Worksheet sheet;
    private int number = 1;
    private int row;

    SheetWriter(OutputStream out, String name, List<String> columns) {
        this(out, name, columns, MOST_ROWS);
    }

    /** @param most how many rows a sheet has at most */
    SheetWriter(OutputStream out, String name, List<String> columns, int most) {
        this.book = new Workbook(out, "Recourse", "1.0");
        this.name = name;
        this.columns = List.copyOf(columns);
        this.most = most;
        this.sheet = sheet();
    }

    private Worksheet sheet() {
        Worksheet next = book.newWorksheet(number == 1 ? name : name + " " + number);
        next.freezePane(0, 1);
        row = 0;
        fill(next, columns);
        return next;
    }

    void add(List<String> cells) throws IOException {
        if (row == most) {
            sheet.finish();
            number++;
            sheet = sheet();
        }
        fill(sheet, cells);
        if (row % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    // As text within the sheet: a cell of text is never worked out, and no table of all texts is held until the end.
    private void fill(Worksheet on, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            on.inlineString(row, column, cells.get(column));
        }
        row++;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
