package ca.recourse.casefile.privacy;

import ca.recourse.casefile.register.RegisteredLetter;
import java.util.List;

/**
 * What an erasure would take: whole originals, and every case made of them.
 *
 * @param cases the cases
 * @param originals the originals they came in, by their SHA-256
 * @param obstacles what stands in the way; nothing may be erased while there is any
 */
public record Plan(List<RegisteredLetter> cases, List<String> originals, List<Obstacle> obstacles) {

    public Plan {
        cases = List.copyOf(cases);
        originals = List.copyOf(originals);
        obstacles = List.copyOf(obstacles);
    }

    /** Why something may not be erased. */
    public enum Obstacle {
        /** A case is held. */
        HELD,
        /** An original also holds letters of somebody else. */
        SHARED,
        /** An original is being read. */
        IN_WORK
    }
}
