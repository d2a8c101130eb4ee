package ca.recourse.letter;

import ca.recourse.intake.Arrival;
import ca.recourse.intake.Trouble;
import java.util.List;

/** Turns a file into letters. */
public final class LetterReader {

    /** Every letter in the file, in order; at least one. */
    public List<Letter> read(Arrival arrival) {
        return List.of(Letter.unreadable(
                arrival,
                "application/octet-stream",
                arrival.trouble().orElse(new Trouble(Trouble.Kind.UNSUPPORTED, "This kind of file is not read yet."))));
    }
}
