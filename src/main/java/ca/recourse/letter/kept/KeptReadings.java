package ca.recourse.letter.kept;

import static java.util.Objects.requireNonNull;

import ca.recourse.intake.Original;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.FormatReader;
import ca.recourse.letter.UnreadableException;
import java.util.Optional;

/**
 * Remembers what was read off every file, and why one could not be read, by the SHA-256 of its bytes and by the version of
 * the reading: the same bytes are parsed, drawn and recognised once. What ran out of time, or was lost with its reader, is
 * not kept, since another day may read it better.
 */
public final class KeptReadings implements FormatReader {

    private final Shelf shelf;
    private final FormatReader reader;

    /**
     * A reader that asks another only for what is not kept.
     *
     * @param shelf holds the readings
     */
    public KeptReadings(Shelf shelf, FormatReader reader) {
        this.shelf = requireNonNull(shelf, "shelf");
        this.reader = requireNonNull(reader, "reader");
        shelf.tidy();
    }

    @Override
    public FileReading read(Original original) throws UnreadableException {
        Optional<Outcome> kept = shelf.take(original.sha256());
        if (kept.isPresent()) {
            return kept.get().given();
        }
        Outcome fresh = fresh(original);
        if (fresh.isLasting()) {
            shelf.put(original.sha256(), fresh);
        }
        return fresh.given();
    }

    private Outcome fresh(Original original) {
        try {
            return new Outcome.Read(reader.read(original));
        } catch (UnreadableException e) {
            return new Outcome.Refused(e.trouble());
        }
    }
}
