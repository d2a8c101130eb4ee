package ca.recourse.facts.kind;

import static ca.recourse.law.LetterKind.OFFICER_NOTES;
import static ca.recourse.law.LetterKind.TRIBUNAL_DECISION;

import ca.recourse.law.LetterKind;
import java.util.List;

/**
 * Who speaks in a letter, and to whom.
 *
 * @param ofABoard whether a board speaks
 * @param ofARegistry whether its registry speaks, which tells that an appeal came in and decides nothing
 * @param ofAnAssessor whether an officer who assesses a risk speaks, who tells what a board decided in its own words, and
 *     whose decision is written as notes are
 * @param toSomebody whether it speaks to somebody; an officer's notes speak of "the applicant"
 * @param ofATeller whether somebody tells of what is their own: "my permit"
 */
record Voices(boolean ofABoard, boolean ofARegistry, boolean ofAnAssessor, boolean toSomebody, boolean ofATeller) {

    private static final int OFTEN = 3;

    static Voices in(Reading reading, Cues voices) {
        List<String> heard = voices.in(reading).stream().map(Sighting::is).toList();
        return new Voices(
                heard.contains("board"),
                heard.contains("registry"),
                heard.contains("assessor"),
                heard.stream().filter("addressee"::equals).count() >= OFTEN,
                heard.contains("teller"));
    }

    /** Whether words that show this kind can be meant so in this letter. */
    boolean allow(LetterKind kind) {
        return switch (kind) {
            case OFFICER_NOTES -> !toSomebody && !ofAnAssessor;
            case TRIBUNAL_DECISION -> ofABoard && !ofARegistry && !ofAnAssessor;
            case REMOVAL_ORDER -> !ofAnAssessor;
            default -> true;
        };
    }
}
