package ca.recourse.facts;

import static java.util.Objects.requireNonNull;

import ca.recourse.letter.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A reason this letter gives for its decision.
 *
 * @param code the ground's code on the shelf, such as {@code purpose-of-visit}
 * @param state whether it is said in a sentence, ticked in a list, or in a list whose marks cannot be read
 * @param provisions the provisions the letter cites for it, canonical, such as {@code IRPR 200(1)(b)}
 * @param passages where it stands, at least one
 * @param notes what the officer's notes say for it; empty when the letter came without notes
 * @param confidence how sure we are, 0 to 1
 */
public record GivenGround(
        String code,
        State state,
        List<String> provisions,
        List<Passage> passages,
        Optional<NoteSupport> notes,
        double confidence) {

    /** How sure words are that stand in a statement in any order: a second reading has to bear them out. */
    public static final double LOOSE = 0.65;

    /** How the letter gives a ground. */
    public enum State {
        STATED,
        TICKED,
        UNKNOWN;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public GivenGround {
        requireNonNull(code, "code");
        requireNonNull(state, "state");
        requireNonNull(notes, "notes");
        provisions = List.copyOf(provisions);
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("ground " + code + " has no passage to prove it");
        }
    }

    /** The same ground, no surer than this. */
    public GivenGround atMost(double most) {
        return confidence <= most ? this : new GivenGround(code, state, provisions, passages, notes, most);
    }
}
