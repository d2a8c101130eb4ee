package ca.recourse.assessment;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One recourse as it stands for one letter.
 *
 * @param recourse its id on the shelf, such as {@code leave-judicial-review}
 * @param title what a lawyer calls it
 * @param forum who decides it
 * @param status how it stands
 * @param suggested whether a good lawyer would put it first for this decision
 * @param provisions where it is written, canonical
 * @param why one plain sentence: why it is, or is not, open
 * @param trigger the event its clock is counted from; empty where no clock runs
 * @param period the length of its clock; empty where no clock runs
 * @param deadline the day worked out; empty where no clock runs or no day may be given
 * @param needs facts to ask for, as questions
 * @param bars what may stand against it
 * @param form the form it is made on
 * @param fee what it costs
 * @param followUps the steps that come after, each with its own clock
 */
public record Option(
        String recourse,
        Phrase title,
        Phrase forum,
        Status status,
        boolean suggested,
        List<String> provisions,
        Phrase why,
        Optional<Trigger> trigger,
        Optional<Period> period,
        Optional<Deadline> deadline,
        List<Phrase> needs,
        List<Bar> bars,
        Optional<Phrase> form,
        Optional<Fee> fee,
        List<FollowUp> followUps) {

    /** How a recourse stands. */
    public enum Status {
        OPEN,
        NEEDS_FACT,
        LATE,
        BARRED,
        NOT_AVAILABLE;

        /** The name in summaries, such as {@code needs-fact}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What a clock is counted from.
     *
     * @param event the event the law names
     * @param date the day taken for it; empty when unknown
     * @param source where the day came from
     */
    public record Trigger(Phrase event, Optional<LocalDate> date, Optional<Source> source) {

        /** Where a trigger day came from. */
        public enum Source {
            DECISION_DATE,
            LETTER_DATE,
            RECEIVED_DATE,
            MAIL_HEADER,
            ENTERED_BY_STAFF,
            STATUS_EXPIRY,
            LETTER_STATES;

            /** The name in summaries, such as {@code entered-by-staff}. */
            public String id() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }

        public Trigger {
            requireNonNull(event, "event");
            requireNonNull(date, "date");
            requireNonNull(source, "source");
        }
    }

    /** The length of a clock: {@code unit} is {@code days}, {@code months} or {@code years}. */
    public record Period(int length, String unit) {

        /** A period as the law writes it. */
        public static Period of(ca.recourse.law.time.Period length) {
            return new Period(length.length(), length.unit().id());
        }
    }

    /** What may stand against a recourse, and where that is written. */
    public record Bar(String provision, Phrase reason) {}

    /** A fee in Canadian dollars, as charged on a day. */
    public record Fee(String amount, LocalDate asOf) {}

    /** A step after the first, with the time it must be taken in. */
    public record FollowUp(Phrase what, Phrase period, String provision) {}

    public Option {
        requireNonNull(recourse, "recourse");
        requireNonNull(title, "title");
        requireNonNull(forum, "forum");
        requireNonNull(status, "status");
        requireNonNull(why, "why");
        requireNonNull(trigger, "trigger");
        requireNonNull(period, "period");
        requireNonNull(deadline, "deadline");
        requireNonNull(form, "form");
        requireNonNull(fee, "fee");
        provisions = List.copyOf(provisions);
        needs = List.copyOf(needs);
        bars = List.copyOf(bars);
        followUps = List.copyOf(followUps);
    }
}
