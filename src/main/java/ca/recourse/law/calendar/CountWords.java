package ca.recourse.law.calendar;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Phrase;
import java.util.Map;

/**
 * What a count says beside its days, from {@code count.yaml}. {@code {name}} stands for a name filled in.
 *
 * @param trigger beside the day the count starts from
 * @param countedHoliday beside a holiday inside a period
 * @param notCountedHoliday beside a holiday left out of a short period
 * @param leftOut beside a day left out
 * @param lastDay beside the nominal last day
 * @param lastDayClosed beside a nominal last day on a closed day
 * @param actBy beside the day to act by, when it is the last day itself
 * @param actByBefore beside the day to act by, when it comes before the last day
 * @param movesPast beside a day after the last that a reading moves past
 * @param outerDate beside the outer date
 * @param outerSame beside the outer date when no reading reaches further than the last day
 * @param before that the trigger is older than the oldest version of the law on the shelf
 */
public record CountWords(
        Phrase trigger,
        Phrase countedHoliday,
        Phrase notCountedHoliday,
        Phrase leftOut,
        Phrase lastDay,
        Phrase lastDayClosed,
        Phrase actBy,
        Phrase actByBefore,
        Phrase movesPast,
        Phrase outerDate,
        Phrase outerSame,
        Phrase before) {

    public CountWords {
        requireNonNull(trigger, "trigger");
        requireNonNull(countedHoliday, "countedHoliday");
        requireNonNull(notCountedHoliday, "notCountedHoliday");
        requireNonNull(leftOut, "leftOut");
        requireNonNull(lastDay, "lastDay");
        requireNonNull(lastDayClosed, "lastDayClosed");
        requireNonNull(actBy, "actBy");
        requireNonNull(actByBefore, "actByBefore");
        requireNonNull(movesPast, "movesPast");
        requireNonNull(outerDate, "outerDate");
        requireNonNull(outerSame, "outerSame");
        requireNonNull(before, "before");
    }

    /** A phrase with the names filled in, each in its own language. */
    static Phrase fill(Phrase words, Map<String, Phrase> names) {
        Phrase filled = words;
        for (Map.Entry<String, Phrase> name : names.entrySet()) {
            String slot = "{" + name.getKey() + "}";
            filled = new Phrase(
                    filled.en().replace(slot, name.getValue().en()),
                    filled.fr().replace(slot, name.getValue().fr()));
        }
        return filled;
    }
}
