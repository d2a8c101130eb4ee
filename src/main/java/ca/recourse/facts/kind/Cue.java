package ca.recourse.facts.kind;

import ca.recourse.facts.Wording;
import java.util.List;

/**
 * Words by which letters show a thing: one entry of a wording pack.
 *
 * @param is what they show, by the name the pack gives it
 * @param strength how much they show
 * @param where where in a letter they must stand to show it
 * @param firm whether the writer does the thing by saying it, so that an "if" before it changes nothing
 * @param says the words, each line one way of putting it
 * @param unless words in the same sentence that take the meaning away
 */
record Cue(String is, Strength strength, Where where, boolean firm, List<Wording> says, List<Wording> unless) {

    /** How much words show. */
    enum Strength {
        /** These words alone settle it. */
        DECIDES(4),
        /** They need a second sign beside them. */
        POINTS(2),
        /** They only tip a balance. */
        HINTS(1);

        private final int weight;

        Strength(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }

    /** Where in a letter words must stand. */
    enum Where {
        ANYWHERE,
        /** Before the salutation. */
        TOP,
        /** On a line of their own, as headings are. */
        LINE,
        /** At the start of a sentence. */
        OPENING,
        /** After the closing words. */
        SIGNATURE
    }

    Cue {
        says = List.copyOf(says);
        unless = List.copyOf(unless);
    }
}
