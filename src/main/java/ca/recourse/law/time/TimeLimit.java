package ca.recourse.law.time;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Phrase;
import ca.recourse.law.Place;
import ca.recourse.law.text.Citation;
import ca.recourse.law.text.InForce;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the law says about time: so long from an event. The day it comes to for a letter is a deadline, not this.
 *
 * @param limb where the decision was made, if that decides the length
 * @param period how long
 * @param trigger what it runs from
 * @param event the event in the text's own terms
 * @param calendar the id of the calendar it is counted on
 * @param inForce the days it governs
 * @param citation where it is written
 * @param byPost the rule by which what was mailed is considered received, by its id, where one is known
 * @param longer longer lengths some text or order allows: these reach the outer date only, never the day to act by
 */
public record TimeLimit(
        Optional<Place> limb,
        Period period,
        Trigger trigger,
        Phrase event,
        String calendar,
        InForce inForce,
        Citation citation,
        Optional<String> byPost,
        List<Longer> longer) {

    /** The events that start a clock. */
    public enum Trigger {
        /** Notified of the matter, or otherwise aware of it. */
        NOTIFIED,
        /** The decision and its written reasons reached the person. */
        REASONS_RECEIVED,
        /** A removal order reached the person. */
        ORDER_RECEIVED,
        /** First communicated to the party by the tribunal. */
        COMMUNICATED,
        /** The day the decision was made, whenever it was read. */
        DECIDED,
        /** Judgment was pronounced. */
        PRONOUNCED,
        /** Temporary resident status was lost. */
        STATUS_LOST,
        /** A notice was given, by hand or by post. */
        NOTICE_GIVEN,
        /** A notice was sent or provided, whenever it came. */
        NOTICE_SENT,
        /** What the letter itself counts from. */
        AS_THE_LETTER_SAYS,
        /** A document was filed. */
        FILED,
        /** A document was served. */
        SERVED,
        /** A request was received. */
        REQUESTED,
        /** Leave was granted. */
        LEAVE_GRANTED,
        /** A removal order became enforceable. */
        ENFORCEABLE,
        /** The person came to Canada. */
        ENTERED;

        /** The name in packs, such as {@code status-lost}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A longer period on the same event.
     *
     * @param period how long in all
     * @param why who allows it and how firmly, in a sentence
     */
    public record Longer(Period period, Phrase why) {

        public Longer {
            requireNonNull(period, "period");
            requireNonNull(why, "why");
        }
    }

    public TimeLimit {
        requireNonNull(limb, "limb");
        requireNonNull(period, "period");
        requireNonNull(trigger, "trigger");
        requireNonNull(event, "event");
        requireNonNull(calendar, "calendar");
        requireNonNull(inForce, "inForce");
        requireNonNull(citation, "citation");
        requireNonNull(byPost, "byPost");
        longer = List.copyOf(longer);
    }

    @Override
    public String toString() {
        return "%s from %s (%s)".formatted(period, event.en(), citation);
    }
}
