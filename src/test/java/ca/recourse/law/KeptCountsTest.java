package ca.recourse.law;

import ca.recourse.law.time.Count;
import ca.recourse.law.time.CountRow;
import ca.recourse.law.time.Period;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts over closed days, recesses and leap years, every row of them, as a lawyer has read them. */
class KeptCountsTest {

    private static final StatuteBook BOOK = StatuteBook.shipped();

    @ParameterizedTest
    @CsvSource({
        "5, DAYS, 2026-12-18, court-rules",
        "6, DAYS, 2026-04-01, court-rules",
        "7, DAYS, 2026-04-01, court-rules",
        "10, DAYS, 2026-12-14, court-rules",
        "15, DAYS, 2026-12-21, board",
        "30, DAYS, 2026-06-01, statute",
        "10, DAYS, 2026-12-15, quebec",
        "1, MONTHS, 2026-01-31, statute",
        "1, YEARS, 2024-02-29, regulation",
        "2, YEARS, 2026-11-06, plain",
    })
    void aCountSaysWhatIsKept(int length, Period.Unit unit, LocalDate trigger, String calendar) {
        Period period = new Period(length, unit);
        Count count = BOOK.count(period, trigger, calendar);

        KeptText.isSaidBy(
                "counts/%d-%s-%s-%s.txt".formatted(length, unit.id(), trigger, calendar),
                Stream.of(
                                Stream.of(
                                        period.printed() + " / "
                                                + period.printed().fr(),
                                        count.toString()),
                                count.rows().stream().map(KeptCountsTest::row),
                                count.readings().stream().map(Object::toString),
                                count.cautions().stream().map(caution -> "! " + caution))
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static String row(CountRow row) {
        return "  %s %s %s %s"
                .formatted(
                        row.date(),
                        row.day().map(Object::toString).orElse("-"),
                        row.mark().id(),
                        row.note().map(note -> note + " / " + note.fr()).orElse(""));
    }
}
