package ca.recourse.desk;

import ca.recourse.assessment.change.Change;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that two shelves of law work out differently for one letter, as {@code law diff --format json} gives it.
 *
 * @param caseId the letter's case
 * @param fileName the file it lies in
 * @param recourse the recourse, by its id
 * @param day {@code act-by} or {@code outer-date}
 * @param move {@code earlier}, {@code later}, {@code new} or {@code gone}
 * @param before the day on shelf A
 * @param after the day on shelf B
 * @param provision where the time is written
 * @param cause what differs, in a sentence
 */
public record MovedDay(
        String caseId,
        String fileName,
        String recourse,
        String day,
        String move,
        Optional<String> before,
        Optional<String> after,
        String provision,
        String cause) {

    static MovedDay of(String caseId, String fileName, Change change, String language) {
        return new MovedDay(
                caseId,
                fileName,
                change.recourse(),
                change.day().id(),
                change.move().id(),
                change.before().map(LocalDate::toString),
                change.after().map(LocalDate::toString),
                change.provision(),
                change.cause().in(language));
    }
}
