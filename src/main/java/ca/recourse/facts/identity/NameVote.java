package ca.recourse.facts.identity;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs the places of a letter that may name the person: the salutation, the subject line and the head. No single one
 * is sure; two that agree are.
 */
final class NameVote {

    private static final int GREETED = 5;
    private static final int SUBJECT = 2;

    private static final double AGREED = 0.95;
    private static final double ADDRESSED = 0.6;

    private enum Place {
        GREETING,
        SUBJECT,
        HEAD
    }

    private record Vote(Place place, Finding<String> name, int weight) {}

    private final List<Vote> votes = new ArrayList<>();

    void greeting(Finding<String> name) {
        votes.add(new Vote(Place.GREETING, name, GREETED));
    }

    void subject(Finding<String> name) {
        votes.add(new Vote(Place.SUBJECT, name, SUBJECT));
    }

    /** A name of the head, with the signs that it is the addressee's. */
    void head(Finding<String> name, int signs) {
        votes.add(new Vote(Place.HEAD, name, signs));
    }

    /** The name most is said for, as full as it is printed; the first of several. */
    Answer<String> answer() {
        Finding<String> best = null;
        int most = 0;
        for (Vote vote : votes) {
            int weight = weight(vote);
            boolean fuller = best != null
                    && weight == most
                    && PersonNames.agree(best.value(), vote.name().value())
                    && PersonNames.length(vote.name().value()) > PersonNames.length(best.value());
            if (weight > most || fuller) {
                best = vote.name();
                most = weight;
            }
        }
        return best == null ? Answer.silent() : Answer.from(List.of(weighed(best)));
    }

    private Map<Place, Integer> support(Finding<String> name) {
        Map<Place, Integer> support = new EnumMap<>(Place.class);
        votes.stream()
                .filter(vote -> PersonNames.agree(vote.name().value(), name.value()))
                .forEach(vote -> support.merge(vote.place(), vote.weight(), Math::max));
        return support;
    }

    // The words of a heading may look like a name: they count only beside another sign.
    private int weight(Vote vote) {
        return support(vote.name()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Finding<String> weighed(Finding<String> name) {
        Map<Place, Integer> support = support(name);
        double passage = name.passage().confidence();
        if (support.size() > 1) {
            return new Finding<>(name.value(), name.passage(), Math.min(passage, AGREED));
        }
        return support.containsKey(Place.HEAD) ? name.atMost(ADDRESSED) : name;
    }
}
