package ca.recourse.facts.grounds;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The officer's notes that came with a letter.
 *
 * @param first the first statement of them
 */
record OfficerNotes(int first) {

    // "Officer Decision Notes", not "Officer decision notes explaining the refusal are included with this letter."
    private static final int LONGEST_HEADING = 70;
    // Notes that begin at the top came without their letter.
    private static final int TOP = 3;

    static Optional<OfficerNotes> in(LetterStatements letter) {
        return IntStream.range(0, letter.size())
                .filter(i -> letter.has(i, Signal.NOTES) && isHeading(letter.statement(i)))
                .mapToObj(OfficerNotes::new)
                .findFirst()
                .filter(notes -> notes.first >= TOP);
    }

    private static boolean isHeading(Statement statement) {
        return statement.block().end() - statement.block().start() <= LONGEST_HEADING;
    }

    boolean hold(int statement) {
        return statement >= first;
    }
}
