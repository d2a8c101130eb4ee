package ca.recourse.desk;

import ca.recourse.assessment.change.Shelves;
import ca.recourse.facts.Facts;
import ca.recourse.intake.Arrival;
import ca.recourse.intake.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a file once and lays both shelves beside each of its letters. */
record LetterComparison(CaseReader reader, Shelves shelves, String language) {

    /**
     * One letter compared.
     *
     * @param moved the days that move
     * @param unread why it could not be read, if it could not
     */
    record Compared(List<MovedDay> moved, Optional<String> unread) {

        Compared {
            moved = List.copyOf(moved);
        }
    }

    /** Every letter of a file, in order. */
    List<Compared> of(Path file) {
        return reader.admit(name(file), bytes(file)).stream()
                .flatMap(arrival -> reader.facts(arrival).stream().map(known -> compared(known, arrival)))
                .toList();
    }

    private Compared compared(KnownFacts known, Arrival arrival) {
        Facts facts = known.facts();
        List<MovedDay> moved = shelves.of(facts, known.told()).stream()
                .map(change -> MovedDay.of(facts.letter().caseId(), arrival.fileName(), change, language))
                .toList();
        return new Compared(moved, facts.letter().trouble().map(Trouble::reason));
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("it cannot be opened", e);
        }
    }
}
