package ca.recourse.summary;

import ca.recourse.law.time.CountRow;
import ca.recourse.summary.CaseSummary.CountShown;
import java.util.List;

/** Writes a count out, day by day. */
public final class CountSheet {

    private CountSheet() {}

    /** The rows of a count in {@code "fr"} or, for any other language, in English. */
    public static List<CountShown> rows(List<CountRow> count, String language) {
        return count.stream().map(row -> row(row, language)).toList();
    }

    private static CountShown row(CountRow row, String language) {
        return new CountShown(
                row.date().toString(), row.day(), row.mark().id(), row.note().map(note -> note.in(language)));
    }
}
