package ca.recourse.desk;

import ca.recourse.summary.CaseSummary.CountShown;
import java.util.List;
import java.util.Optional;

/**
 * One clock counted, as the contract's {@code law count --format json} gives it.
 *
 * @param recourse the recourse counted
 * @param limb where it was decided, for a recourse whose length hangs on that
 * @param trigger the day counted from
 * @param nominalLastDay the last day of the period as the calendar runs
 * @param actBy the last business day on or before that
 * @param outerDate the latest day any reading allows
 * @param count the days
 */
public record CountAnswer(
        String recourse,
        Optional<String> limb,
        String trigger,
        String nominalLastDay,
        String actBy,
        String outerDate,
        List<CountShown> count) {

    public CountAnswer {
        count = List.copyOf(count);
    }
}
