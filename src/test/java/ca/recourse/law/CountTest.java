package ca.recourse.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.recourse.law.time.Count;
import ca.recourse.law.time.CountRow;
import ca.recourse.law.time.CountRow.Mark;
import ca.recourse.law.time.LawCount;
import ca.recourse.law.time.Period;
import ca.recourse.law.time.UncountableException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every count keeps to, over twenty years of days. */
class CountTest {

    private static final StatuteBook BOOK = StatuteBook.shipped();
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 1, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leave-judicial-review",
                "iad-sponsorship-appeal",
                "restoration",
                "taq-contestation",
                "federal-court-of-appeal",
                "fc-rules-perfect-30",
                "departure-order-30",
            })
    void neverAsksToActLateOrOnAClosedDay(String clock) {
        assertThat(days().filter(trigger -> !isSafe(LawCount.of(BOOK, clock, Optional.empty(), trigger))))
                .as("days from which %s is counted wrong", clock)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"leave-judicial-review", "rad-appeal", "fc-rules-proof-10"})
    void neverComesEarlierForALaterEvent(String clock) {
        assertThat(days().map(trigger -> counted(clock, trigger.toString()).actBy()))
                .isSorted();
    }

    @Test
    void numbersEveryDayOnceSoThatAFingerCanFollow() {
        List<CountRow> rows = leave("2026-11-06").rows();

        assertThat(numbers(rows)).containsExactlyElementsOf(upTo(15));
        assertThat(rows).extracting(CountRow::date).isSorted();
        assertThat(marked(rows, Mark.TRIGGER)).containsExactly(LocalDate.of(2026, 11, 6));
        assertThat(marked(rows, Mark.NOMINAL_LAST_DAY)).containsExactly(LocalDate.of(2026, 11, 21));
        assertThat(marked(rows, Mark.ACT_BY)).containsExactly(LocalDate.of(2026, 11, 20));
        assertThat(marked(rows, Mark.OUTER_DATE)).containsExactly(LocalDate.of(2026, 11, 23));
    }

    @Test
    void givesTheThreeLastDaysARowEachWhereTheyFallTogether() {
        List<CountRow> rows = leave("2026-11-16").rows();

        assertThat(rows.subList(rows.size() - 3, rows.size()))
                .extracting(CountRow::mark)
                .containsExactly(Mark.NOMINAL_LAST_DAY, Mark.ACT_BY, Mark.OUTER_DATE);
        assertThat(rows)
                .filteredOn(row -> row.date().equals(LocalDate.of(2026, 12, 1)))
                .hasSize(3);
    }

    @Test
    void namesTheHolidayThatIsCountedWithinThePeriod() {
        CountRow victoriaDay = on(leave("2026-05-10").rows(), "2026-05-18");

        assertThat(victoriaDay.day()).contains(8);
        assertThat(victoriaDay.mark()).isEqualTo(Mark.HOLIDAY);
        assertThat(victoriaDay.note().orElseThrow().en()).contains("Victoria Day");
        assertThat(victoriaDay.note().orElseThrow().fr()).contains("fête de Victoria");
    }

    @Test
    void leavesTheSeasonalRecessOutOfAPeriodOfTheRules() {
        List<CountRow> rows = counted("fc-rules-perfect-30", "2026-12-01").rows();

        assertThat(marked(rows, Mark.EXCLUDED)).hasSize(18).startsWith(LocalDate.of(2026, 12, 21));
        assertThat(numbers(rows)).containsExactlyElementsOf(upTo(30));
    }

    @Test
    void doesNotCountHolidaysInAPeriodUnderSevenDays() {
        Count count = BOOK.count(Period.ofDays(5), LocalDate.of(2026, 5, 14), "court-rules"); // Thu before Victoria Day

        assertThat(count.nominalLastDay()).isEqualTo("2026-05-22"); // Fri, Mon and weekend out: 15, 19, 20, 21, 22
    }

    @Test
    void reachesFurtherForTheAppealCourtOnlyInItsOuterDate() {
        Count count = counted("federal-court-of-appeal", "2026-06-15");

        assertThat(count.actBy()).isEqualTo("2026-07-15");
        assertThat(count.outerDate()).isEqualTo("2026-09-15"); // fifteen days of June, none of July or August
    }

    @Test
    void countsAnOldLetterByTheOldestVersionAndSaysSo() {
        Count count = leave("2013-06-03");

        assertThat(count.actBy()).isEqualTo("2013-06-18");
        assertThat(count.cautions())
                .anySatisfy(caution -> assertThat(caution.en()).contains("oldest version"));
        assertThat(count.rows().get(0).note().orElseThrow().en()).contains("oldest version");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2019-08-31, 2019-09-30, not kept before 2021", // Sat -> Mon
        "2026-08-31, 2026-09-29, kept on 30 September", // Mon -> Wed -> Tue
    })
    void keepsAHolidayOnlySinceItCameInForce(String from, LocalDate actBy, String why) {
        assertThat(counted("iad-removal-appeal", from).actBy()).as(why).isEqualTo(actBy);
    }

    @ParameterizedTest(name = "{0} is mailed abroad by {1}: {2}")
    @CsvSource({
        "2026-11-04, iad-post, 2026-11-24",
        "2026-11-04, rad-post, 2026-11-12",
        "2026-11-04, prra-post, 2026-11-11",
    })
    void takesLongerPostFromAbroadWhereTheRuleDoes(LocalDate mailed, String rule, LocalDate received) {
        assertThat(BOOK.receipt(rule).receivedAbroad(mailed)).isEqualTo(received);
    }

    @Test
    void refusesToCountWhatHasNoClock() {
        assertThatThrownBy(() -> counted("reconsideration", "2026-11-06"))
                .isInstanceOf(UncountableException.class)
                .hasMessageContaining("reconsideration");
        assertThatThrownBy(() -> counted("appeal", "2026-11-06"))
                .isInstanceOf(UncountableException.class)
                .hasMessageContaining("leave-judicial-review");
    }

    private static Count leave(String from) {
        return counted("leave-judicial-review", from);
    }

    private static Count counted(String clock, String from) {
        return LawCount.of(BOOK, clock, Optional.empty(), LocalDate.parse(from)).count();
    }

    private static Stream<LocalDate> days() {
        return FIRST.datesUntil(LAST);
    }

    private static boolean isSafe(LawCount counted) {
        Count count = counted.count();
        return !count.actBy().isAfter(count.nominalLastDay())
                && !count.actBy().isAfter(count.outerDate())
                && !count.nominalLastDay().isAfter(count.outerDate())
                && BOOK.calendar(counted.limit().calendar())
                        .closedFor(count.actBy())
                        .isEmpty();
    }

    private static List<LocalDate> marked(List<CountRow> rows, Mark mark) {
        return rows.stream()
                .filter(row -> row.mark() == mark)
                .map(CountRow::date)
                .toList();
    }

    private static CountRow on(List<CountRow> rows, String day) {
        return rows.stream()
                .filter(row -> row.date().equals(LocalDate.parse(day)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Integer> numbers(List<CountRow> rows) {
        return rows.stream().flatMap(row -> row.day().stream());
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
