package ca.recourse.law;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.decision.When;
import ca.recourse.law.text.Certainty;
import ca.recourse.law.text.Citation;
import ca.recourse.law.text.Reference;
import ca.recourse.law.time.TimeLimit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something a person can do about a decision.
 *
 * @param id its name on the shelf, such as {@code leave-judicial-review}
 * @param title what a lawyer calls it
 * @param forum who decides it
 * @param who who may take it
 * @param citations where it is written
 * @param references the decisions, notices and guidance it rests on beside the text
 * @param clock whether a clock of ours runs, the letter's own, or none
 * @param timeLimits its clocks, one for each limb and each version of the law; none where no day can be counted
 * @param timing what there is to say of its time in words, such as how it is counted or that no limit runs
 * @param extension how more time can be had; empty where the law gives none
 * @param considerWhen what a letter shows that brings it up beside the recourses of its kind of decision, any one of these
 * @param bars what may stand against it
 * @param form the form it is made on
 * @param fees what it costs, the principal fee first, older amounts after
 * @param followUps the steps that come after
 * @param mustAsk facts to ask for, as questions
 * @param notes what a lawyer should know
 * @param certainty how firmly it stands
 */
public record Recourse(
        String id,
        Phrase title,
        Phrase forum,
        Phrase who,
        List<Citation> citations,
        List<Reference> references,
        Clock clock,
        List<TimeLimit> timeLimits,
        Phrase timing,
        Optional<Phrase> extension,
        List<When> considerWhen,
        List<Bar> bars,
        Optional<Phrase> form,
        List<Fee> fees,
        List<FollowUp> followUps,
        List<Phrase> mustAsk,
        List<Phrase> notes,
        Certainty certainty) {

    /** What clock runs. */
    public enum Clock {
        /** A time limit of the law. */
        COUNTED,
        /** The day or period the letter itself gives. */
        LETTER,
        /** None. */
        NONE;

        /** The name in packs. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Recourse {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(forum, "forum");
        requireNonNull(who, "who");
        requireNonNull(clock, "clock");
        requireNonNull(timing, "timing");
        requireNonNull(extension, "extension");
        requireNonNull(form, "form");
        requireNonNull(certainty, "certainty");
        citations = List.copyOf(citations);
        references = List.copyOf(references);
        timeLimits = List.copyOf(timeLimits);
        considerWhen = List.copyOf(considerWhen);
        bars = List.copyOf(bars);
        fees = List.copyOf(fees);
        followUps = List.copyOf(followUps);
        mustAsk = List.copyOf(mustAsk);
        notes = List.copyOf(notes);
        if (timeLimits.isEmpty() == (clock == Clock.COUNTED)) {
            throw new IllegalArgumentException("clock " + clock.id() + " with " + timeLimits.size() + " time limits");
        }
    }

    /** Whether where the decision was made decides how long there is. */
    public boolean hasLimbs() {
        return timeLimits.stream().anyMatch(limit -> limit.limb().isPresent());
    }

    /**
     * The clock of the day it is triggered: for this limb, or for any where the recourse has no limbs.
     *
     * <p>A trigger before the oldest version we hold gets that version; ask {@link TimeLimit#inForce()} to say so. One
     * after the newest gets the newest.
     */
    public Optional<TimeLimit> timeLimit(Place limb, LocalDate trigger) {
        List<TimeLimit> versions = timeLimits.stream()
                .filter(limit -> limit.limb().map(limb::equals).orElse(true))
                .sorted(Comparator.comparing(limit -> limit.inForce().from()))
                .toList();
        return versions.stream()
                .filter(limit -> !limit.inForce().from().isAfter(trigger))
                .reduce((older, newer) -> newer)
                .or(() -> versions.stream().findFirst());
    }

    /** The bar of this name. */
    public Optional<Bar> bar(String name) {
        return bars.stream().filter(bar -> bar.id().equals(name)).findFirst();
    }

    /** The principal fee. */
    public Optional<Fee> fee() {
        return fees.stream().findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}
