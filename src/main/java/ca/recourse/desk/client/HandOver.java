package ca.recourse.desk.client;

import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.CaseSheet.Guidance;
import ca.recourse.summary.CaseSummary.Evidence;
import ca.recourse.summary.CaseSummary.GroundShown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What counsel gets with the case.
 *
 * @param letter the letter as the register lists it
 * @param sheet its summary and what goes with it
 * @param draft whether it still waits for a lawyer's word
 * @param chronology what happened on which day, the earliest first
 * @param grounds each reason beside what the officer's notes say of it
 */
public record HandOver(
        RegisteredLetter letter, CaseSheet sheet, boolean draft, List<Event> chronology, List<AgainstNotes> grounds) {

    public HandOver {
        chronology = List.copyOf(chronology);
        grounds = List.copyOf(grounds);
    }

    /**
     * One line of the chronology.
     *
     * @param day the day
     * @param what happened
     * @param proof what shows it; empty where nothing does
     */
    public record Event(LocalDate day, String what, String proof) {}

    /**
     * A ground beside the notes.
     *
     * @param ground the ground, with the letter's own words
     * @param told whether there are notes at all
     * @param notes what they say of it; none where they are silent
     * @param guidance what it asks for and what would answer it
     */
    public record AgainstNotes(GroundShown ground, boolean told, List<NotesWords> notes, Optional<Guidance> guidance) {

        public AgainstNotes {
            notes = List.copyOf(notes);
        }
    }

    /** Words of the officer's notes, and the file they stand in. */
    public record NotesWords(Evidence words, String file) {}

    /**
     * The grounds of a letter beside its own notes, and beside notes that came as another file of the same case.
     *
     * @param others the sheets of those other files
     */
    static List<AgainstNotes> against(CaseSheet sheet, List<CaseSheet> others) {
        return sheet.summary().grounds().stream()
                .map(ground -> new AgainstNotes(
                        ground,
                        sheet.notes().containsKey(ground.code()) || !others.isEmpty(),
                        Stream.concat(own(sheet, ground), elsewhere(others, ground))
                                .toList(),
                        Optional.ofNullable(sheet.guidance().get(ground.code()))))
                .toList();
    }

    private static Stream<NotesWords> own(CaseSheet sheet, GroundShown ground) {
        return sheet.notes().getOrDefault(ground.code(), List.of()).stream()
                .map(words -> new NotesWords(words, sheet.summary().document().fileName()));
    }

    private static Stream<NotesWords> elsewhere(List<CaseSheet> others, GroundShown ground) {
        return others.stream()
                .flatMap(other -> other.summary().grounds().stream()
                        .filter(noted -> noted.code().equals(ground.code()))
                        .flatMap(noted -> noted.evidence().stream())
                        .map(words ->
                                new NotesWords(words, other.summary().document().fileName())));
    }
}
