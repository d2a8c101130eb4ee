package ca.recourse.facts.dates;

import ca.recourse.facts.Answer;
import ca.recourse.facts.DatedMention;
import ca.recourse.law.LetterKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dates of a letter.
 *
 * @param mentions every date with its role, in reading order
 * @param decision the day the decision was made, if the letter decides anything
 */
public record FoundDates(List<DatedMention> mentions, Answer<LocalDate> decision) {

    // Letters by which nothing was decided: their date is the letter's, and no decision's.
    private static final Set<LetterKind> UNDECIDED = EnumSet.of(
            LetterKind.PROCEDURAL_FAIRNESS,
            LetterKind.DOCUMENT_REQUEST,
            LetterKind.ACKNOWLEDGEMENT,
            LetterKind.RETURNED_INCOMPLETE,
            LetterKind.OTHER,
            LetterKind.UNREADABLE);

    public FoundDates {
        mentions = List.copyOf(mentions);
    }

    /** The day the decision was made; silent for a kind of letter that decides nothing. */
    public Answer<LocalDate> decisionDate(Optional<LetterKind> kind) {
        return kind.filter(UNDECIDED::contains).isPresent() ? Answer.silent() : decision;
    }
}
