package ca.recourse.facts;

import ca.recourse.letter.Passage;
import java.util.List;

/**
 * What the officer's notes say for a ground.
 *
 * @param sentences the sentences of the notes that support it, in reading order; none where the notes are silent on it
 */
public record NoteSupport(List<Passage> sentences) {

    public NoteSupport {
        sentences = List.copyOf(sentences);
    }
}
