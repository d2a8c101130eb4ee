package ca.recourse.summary;

import ca.recourse.law.Phrase;
import java.util.Optional;

/** What we can print about a ground or a provision beside the letter's own words. */
public interface GroundShelf {

    /** A shelf with nothing on it: every ground goes by its code. */
    GroundShelf BARE = code -> Optional.empty();

    /** The entry for a ground's code; empty when the shelf has none. */
    Optional<Entry> ground(String code);

    /**
     * One ground.
     *
     * @param title what a lawyer calls it
     * @param asks what the provision asks the officer to be satisfied of
     * @param answers what evidence usually answers that
     * @param favours which recourse it favours, and why
     */
    record Entry(Phrase title, Optional<Phrase> asks, Optional<Phrase> answers, Optional<Phrase> favours) {}
}
