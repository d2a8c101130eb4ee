package ca.recourse.assessment.clock;

import ca.recourse.assessment.Option.Trigger.Source;
import ca.recourse.assessment.matter.Settled;
import ca.recourse.assessment.matter.Situation;
import ca.recourse.facts.DatedMention.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When temporary resident status was lost, as far as letter and staff show it (IRPR 183(4), (5)).
 *
 * @param expiry the day printed on the permit or stamp
 * @param told whether staff gave it, and the letter shows no earlier day
 * @param decided the day of the decision
 * @param filed how an extension stood to the expiry
 */
record StatusLoss(LocalDate expiry, boolean told, Optional<LocalDate> decided, Filed filed) {

    /** Whether an extension was filed before status ended, which makes it last until the decision (IRPR 183(5)). */
    enum Filed {
        IN_TIME,
        TOO_LATE,
        NOT_KNOWN,
        /** What was decided was no application to extend. */
        NOTHING
    }

    /**
     * The loss, where the day printed on the permit is known.
     *
     * <p>A letter that has status expire on the very day of its decision is not believed: such letters have been wrong by
     * months (2024 FC 952), and the day that starts the clock must never be too late.
     */
    static Optional<StatusLoss> of(Situation situation, Settled settled) {
        Optional<LocalDate> decided = Triggers.decision(situation).map(Start::day);
        Optional<LocalDate> told = situation.told().statusExpiry();
        Optional<LocalDate> printed = situation.dates(Role.STATUS_EXPIRY).stream()
                .filter(day -> !decided.equals(Optional.of(day)))
                .findFirst();
        return earlier(told, printed)
                .map(expiry -> new StatusLoss(
                        expiry, told.equals(Optional.of(expiry)), decided, filed(situation, settled, expiry)));
    }

    // Where staff and letter disagree the clock may have started on the earlier day.
    private static Optional<LocalDate> earlier(Optional<LocalDate> told, Optional<LocalDate> printed) {
        return Stream.of(told, printed).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private static Filed filed(Situation situation, Settled settled, LocalDate expiry) {
        if (!settled.mayBe("wp-inside", "owp-spouse", "visitor-record")) {
            return Filed.NOTHING;
        }
        List<LocalDate> received = situation.dates(Role.APPLICATION_RECEIVED);
        if (received.isEmpty()) {
            return Filed.NOT_KNOWN;
        }
        // One letter may speak of several applications: only the last of them can have been the one decided.
        LocalDate last = received.get(received.size() - 1);
        if (last.isAfter(expiry)) {
            return Filed.TOO_LATE;
        }
        boolean clearlyThisOne = received.size() == 1 && last.isAfter(expiry.minusYears(1));
        return clearlyThisOne ? Filed.IN_TIME : Filed.NOT_KNOWN;
    }

    /** Whether status goes on after the decision and after today, whatever was refused. */
    boolean stillRunsOn(LocalDate today) {
        return expiry.isAfter(today) && decided.map(expiry::isAfter).orElse(true);
    }

    /** The earliest day on which status may have been lost. */
    LocalDate earliest() {
        return decided.filter(day -> filed == Filed.IN_TIME && day.isAfter(expiry))
                .orElse(expiry);
    }

    /** The latest. */
    LocalDate latest() {
        return decided.filter(day -> (filed == Filed.NOT_KNOWN || filed == Filed.IN_TIME) && day.isAfter(expiry))
                .orElse(expiry);
    }

    /** Whether the two differ. */
    boolean isOpenQuestion() {
        return !earliest().equals(latest());
    }

    /** The clock's start on what is known. */
    Start start() {
        return new Start(earliest(), latest(), source(), !told || isOpenQuestion());
    }

    /** The clock's start had nothing extended status. */
    Start fromExpiry() {
        return new Start(expiry, expiry, source(), true);
    }

    private Source source() {
        if (!earliest().equals(expiry)) {
            return Source.DECISION_DATE;
        }
        return told ? Source.ENTERED_BY_STAFF : Source.STATUS_EXPIRY;
    }
}
