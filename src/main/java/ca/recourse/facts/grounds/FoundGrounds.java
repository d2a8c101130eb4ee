package ca.recourse.facts.grounds;

import ca.recourse.facts.Finding;
import ca.recourse.facts.GivenGround;
import ca.recourse.letter.Passage;
import java.util.List;
import java.util.Optional;

/**
 * What was found of the reasons in a letter.
 *
 * @param given the reasons that phrases of the packs give
 * @param unexplained what may be a reason too, in words that no phrase of the packs knows, in reading order
 * @param provisions every provision the letter cites, canonical, once each, in reading order
 */
public record FoundGrounds(List<GivenGround> given, List<Unexplained> unexplained, List<Finding<String>> provisions) {

    /**
     * A statement that may give a reason and gave none.
     *
     * @param passage the statement
     * @param state how a reason would be given in it
     * @param provisions the provisions it cites, canonical
     * @param against whether its wording holds something against the person, or it stands in a list of reasons
     * @param item whether it is an item of a list of reasons of which no other statement gives one
     * @param paragraph where the paragraph begins of which no statement gives a reason; empty where another one does
     */
    public record Unexplained(
            Passage passage,
            GivenGround.State state,
            List<String> provisions,
            boolean against,
            boolean item,
            Optional<Integer> paragraph) {

        public Unexplained {
            provisions = List.copyOf(provisions);
        }
    }

    public FoundGrounds {
        given = List.copyOf(given);
        unexplained = List.copyOf(unexplained);
        provisions = List.copyOf(provisions);
    }
}
