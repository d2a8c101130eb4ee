package ca.recourse.facts.model;

import ca.recourse.facts.GivenGround;
import ca.recourse.letter.Passage;
import java.util.List;

/**
 * The reasons of a letter after both readings.
 *
 * @param given the reasons, those of the packs first
 * @param unread items of a list of reasons that none of these explains, in reading order
 */
public record ReadGrounds(List<GivenGround> given, List<Passage> unread) {

    public ReadGrounds {
        given = List.copyOf(given);
        unread = List.copyOf(unread);
    }
}
