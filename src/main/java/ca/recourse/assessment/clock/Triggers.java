package ca.recourse.assessment.clock;

import ca.recourse.assessment.Option.Trigger.Source;
import ca.recourse.assessment.StaffFacts;
import ca.recourse.assessment.StaffFacts.ReceivedBy;
import ca.recourse.assessment.matter.Situation;
import ca.recourse.facts.DatedMention.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days clocks start from.
 *
 * <p>A letter sent by electronic means is deemed received when it was sent (IRPR 9.3(2)), so the letter's own day is the
 * safe one; a later day told by staff moves the day to act by only where notice came by post or by hand.
 */
final class Triggers {

    private Triggers() {}

    /** The day of notice: the earliest it may be, and the latest. */
    static Optional<Start> notice(Situation situation) {
        return told(situation, decision(situation).or(() -> saidInTheLetter(situation)));
    }

    /** The day the decision was made, or the letter's own where it gives no other. */
    static Optional<Start> decision(Situation situation) {
        List<LocalDate> decided =
                situation.facts().decisionDate().values().stream().sorted().toList();
        return decided.isEmpty() ? letter(situation).map(Start::unsure) : Optional.of(decided(situation, decided));
    }

    /** The letter's own date, for what a letter says counts from it. */
    static Optional<Start> letter(Situation situation) {
        List<LocalDate> dated = situation.dates(Role.LETTER);
        List<LocalDate> days = dated.isEmpty() ? situation.dates(Role.DECISION) : dated;
        return days.stream()
                .findFirst()
                .map(day -> new Start(day, latest(day, days, situation), Source.LETTER_DATE, days.size() > 1));
    }

    /** The day the letter came, taken to be its own date until staff say when it came. */
    static Optional<Start> receipt(Situation situation) {
        return told(situation, letter(situation).or(() -> decision(situation)).map(Start::unsure));
    }

    private static Optional<Start> told(Situation situation, Optional<Start> shown) {
        StaffFacts told = situation.told();
        return told.received()
                .map(day -> shown.map(start -> start.noticed(day, told.receivedBy()))
                        .orElseGet(() -> entered(day, told.receivedBy())))
                .or(() -> shown);
    }

    // Several days where one is wanted: the earliest may be the right one, and the latest too.
    private static Start decided(Situation situation, List<LocalDate> days) {
        LocalDate day = days.get(0);
        boolean provisional =
                situation.facts().decisionDate().confidence() < Situation.SURE_ENOUGH || day.isAfter(situation.today());
        return new Start(day, latest(day, days, situation), source(situation, day), provisional);
    }

    // A letter may have been written, or sent, some days after the decision.
    private static LocalDate latest(LocalDate day, List<LocalDate> days, Situation situation) {
        return Stream.of(days, situation.dates(Role.LETTER), situation.dates(Role.NOTIFIED))
                .flatMap(List::stream)
                .reduce(day, (one, other) -> other.isAfter(one) ? other : one);
    }

    private static Source source(Situation situation, LocalDate day) {
        if (situation.facts().decisionDate().isTold()) {
            return Source.ENTERED_BY_STAFF;
        }
        return situation.dates(Role.LETTER).contains(day) ? Source.LETTER_DATE : Source.DECISION_DATE;
    }

    private static Optional<Start> saidInTheLetter(Situation situation) {
        List<LocalDate> days = situation.dates(Role.NOTIFIED);
        return days.stream()
                .findFirst()
                .map(day -> new Start(day, latest(day, days, situation), Source.LETTER_STATES, true));
    }

    // Without a day in the letter it may have been sent before it was seen.
    private static Start entered(LocalDate received, ReceivedBy by) {
        return new Start(received, received, Source.ENTERED_BY_STAFF, by == ReceivedBy.ELECTRONIC);
    }
}
