package ca.recourse;

import ca.recourse.assessment.Assessor;
import ca.recourse.facts.FactFinder;
import ca.recourse.intake.Intake;
import ca.recourse.intake.Unpacker;
import ca.recourse.law.StatuteBook;
import ca.recourse.letter.LetterReader;
import java.time.Clock;

/** The stages in the order a letter goes through them. Wired here and nowhere else. */
public record Pipeline(Intake intake, Unpacker unpacker, LetterReader reader, FactFinder finder, Assessor assessor) {

    public static Pipeline open(Clock clock) {
        return new Pipeline(
                new Intake(clock),
                new Unpacker(),
                new LetterReader(),
                new FactFinder(),
                new Assessor(StatuteBook.shipped(), clock));
    }
}
