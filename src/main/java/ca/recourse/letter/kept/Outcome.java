package ca.recourse.letter.kept;

import static java.util.Objects.requireNonNull;

import ca.recourse.intake.Trouble;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.UnreadableException;

/** What came of reading a file. */
sealed interface Outcome {

    /**
     * What was read.
     *
     * @throws UnreadableException when nothing was
     */
    FileReading given() throws UnreadableException;

    /** Whether the same bytes come out the same on any day. */
    boolean isLasting();

    /** Pages. */
    record Read(FileReading reading) implements Outcome {

        public Read {
            requireNonNull(reading, "reading");
        }

        @Override
        public FileReading given() {
            return reading;
        }

        @Override
        public boolean isLasting() {
            return reading.lasting();
        }
    }

    /** Nothing, and why. */
    record Refused(Trouble trouble) implements Outcome {

        public Refused {
            requireNonNull(trouble, "trouble");
        }

        @Override
        public FileReading given() throws UnreadableException {
            throw new UnreadableException(trouble);
        }

        // What readers died over may be read by those of another day.
        @Override
        public boolean isLasting() {
            return trouble.kind() != Trouble.Kind.CRASHED;
        }
    }
}
