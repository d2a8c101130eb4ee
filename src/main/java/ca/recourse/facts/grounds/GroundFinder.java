package ca.recourse.facts.grounds;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import ca.recourse.facts.GivenGround;
import ca.recourse.facts.GivenGround.State;
import ca.recourse.facts.LetterText;
import ca.recourse.law.Grounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds the reasons that a letter gives for its decision, by the phrases of the wording packs, and what law it cites. */
public final class GroundFinder {

    private static final double SAID = 0.95;
    private static final double LISTED = 0.9;
    private static final double NAMED = 0.8;
    private static final double CITED = 0.7;

    private static final double ALONE = 0.55;
    private static final double UNKNOWN = 0.3;

    // These are cited for anything, or as the door to another provision: the words have to tell the ground.
    private static final Set<String> TELL_NOTHING = Set.of(
            "IRPA 11(1)",
            "IRPA 16(1)",
            "IRPA 25(1)",
            "IRPA 41(a)",
            "IRPA 20(1)(a)",
            "IRPA 22(2)",
            "IRPR 179",
            "IRPR 182",
            "IRPR 181",
            "IRPR 183",
            "IRPR 185",
            "IRPR 186",
            "IRPR 188",
            "IRPR 196",
            "IRPR 199",
            "IRPR 10",
            "IRPR 12",
            "IRPR 70",
            "IRPR 72",
            "IRPA 40(2)(a)",
            "IRPR 209",
            "IRPR 222",
            "IRPR 200(1)(c)");

    private final Grounds shelf;
    private final Reasons reasons;
    private final ProvisionFinder provisions;
    private final Map<String, String> groundOf;

    public GroundFinder(Grounds shelf) {
        this.shelf = requireNonNull(shelf, "shelf");
        this.reasons = new Reasons(ReasonPack.shipped());
        this.provisions = new ProvisionFinder(shelf);
        this.groundOf = shelf.all().stream()
                .flatMap(ground ->
                        ground.provisions().stream().map(provision -> Map.entry(provision.citation(), ground.code())))
                .filter(entry -> !TELL_NOTHING.contains(entry.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, again) -> first));
        requireOnTheShelf();
    }

    private void requireOnTheShelf() {
        for (String code : reasons.codes()) {
            if (shelf.ground(code).isEmpty()) {
                throw new IllegalStateException(
                        "wording pack: there is no ground %s on the law shelf; correct the code".formatted(code));
            }
        }
    }

    /** The reasons given, in the order in which the letter first gives them, and what no phrase of the packs explains. */
    public FoundGrounds find(LetterText letter) {
        return find(letter, UnaryOperator.identity());
    }

    /**
     * The same after a second reading.
     *
     * @param weigh those of all grounds that were read which stand: one that falls takes no other's place. Where it leaves
     *     none, all are given
     */
    public FoundGrounds find(LetterText letter, UnaryOperator<List<GivenGround>> weigh) {
        List<Statement> statements = Statements.of(letter);
        LetterStatements read = new LetterStatements(letter, statements, reasons);
        List<Cited> cited = provisions.cited(letter, statements);
        GroundProof proof = GroundProof.of(letter, read, cited);
        List<GroundSighting> seen = sightings(read, cited);
        List<GroundSighting> standing = standing(seen, weigh.apply(given(seen, proof)));
        return new FoundGrounds(
                given(yielded(narrowed(standing)), proof),
                proof.unexplained(statementsOf(firm(standing)), statementsOf(standing)),
                ProvisionFinder.once(letter, cited));
    }

    private static List<GivenGround> given(List<GroundSighting> sightings, GroundProof proof) {
        return sightings.stream()
                .sorted(Comparator.comparingInt(GroundSighting::statement))
                .collect(groupingBy(GroundSighting::code, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(proof::given)
                .toList();
    }

    private static List<GroundSighting> standing(List<GroundSighting> seen, List<GivenGround> weighed) {
        Set<String> codes = weighed.stream().map(GivenGround::code).collect(toSet());
        return codes.isEmpty()
                ? seen
                : seen.stream()
                        .filter(sighting -> codes.contains(sighting.code()))
                        .toList();
    }

    /** Whether a wide ground is nothing more where the letter also gives this other one. */
    public boolean yields(String wide, String other) {
        return reasons.yields(wide, other);
    }

    private static List<GroundSighting> firm(List<GroundSighting> seen) {
        return seen.stream()
                .filter(sighting -> sighting.confidence() > GivenGround.LOOSE || sighting.state() == State.UNKNOWN)
                .toList();
    }

    private static Set<Integer> statementsOf(List<GroundSighting> seen) {
        return seen.stream().map(GroundSighting::statement).collect(toSet());
    }

    private List<GroundSighting> sightings(LetterStatements read, List<Cited> cited) {
        List<GroundSighting> found = new ArrayList<>();
        reasons.says().forEach(clue -> see(read, clue, SAID, found));
        reasons.about().forEach(clue -> see(read, clue, NAMED, found));
        reasons.stands().forEach(clue -> stand(read, clue, found));
        reasons.unless()
                .forEach(clue -> read.each(
                        clue,
                        (index, match) -> found.removeIf(sighting -> sighting.isNamed(clue.meaning(), index, SAID))));
        reasons.notIn()
                .forEach(clue -> read.each(
                        clue,
                        (index, match) ->
                                found.removeIf(sighting -> sighting.code().equals(clue.meaning()))));
        found.addAll(byProvision(read, cited, found));
        if (found.isEmpty()) {
            reasons.alone().forEach(clue -> see(read, clue, ALONE, found));
        }
        return found;
    }

    private static void see(LetterStatements read, Clue<String> clue, double strength, List<GroundSighting> found) {
        read.each(clue, (index, match) -> {
            boolean counts = read.mayGiveReason(index)
                    && (strength != NAMED || read.holdsAgainst(index))
                    && (!clue.isLoose() || read.mayJoin(index));
            if (counts) {
                double firm = strength == NAMED && read.isListed(index) ? LISTED : strength;
                double sure = clue.isLoose() ? Math.min(GivenGround.LOOSE, firm) : firm;
                found.add(sighting(read, clue.meaning(), index, sure));
            }
        });
    }

    // "11(1) of the Act requires that you comply with it. I am not satisfied that you do": the officer rests on it too.
    private static void stand(LetterStatements read, Clue<String> clue, List<GroundSighting> found) {
        read.each(clue, (index, match) -> {
            if (read.mayGiveReason(index) && read.holdsAgainst(index)) {
                found.add(sighting(read, clue.meaning(), index, SAID).standing());
            }
        });
    }

    private static GroundSighting sighting(LetterStatements read, String code, int index, double sure) {
        State state = read.state(index);
        return new GroundSighting(code, index, state, state == State.UNKNOWN ? Math.min(UNKNOWN, sure) : sure, false);
    }

    // "You are inadmissible under paragraph 36(1)(b)": the provision itself names the ground.
    private List<GroundSighting> byProvision(LetterStatements read, List<Cited> cited, List<GroundSighting> found) {
        List<GroundSighting> out = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            int index = i;
            boolean told = found.stream().anyMatch(sighting -> sighting.statement() == index);
            if (!told && read.mayGiveReason(i) && read.holdsAgainst(i)) {
                Statement statement = read.statement(i);
                cited.stream()
                        .filter(cite -> statement.holds(cite.start(), cite.end()))
                        .flatMap(cite -> groundOf(cite.citation()).stream())
                        .distinct()
                        .forEach(code -> out.add(sighting(read, code, index, CITED)));
            }
        }
        return out;
    }

    private Optional<String> groundOf(String citation) {
        return Stream.iterate(citation, wider -> !wider.isEmpty(), GroundFinder::wider)
                .filter(groundOf::containsKey)
                .map(groundOf::get)
                .findFirst();
    }

    private static String wider(String citation) {
        return citation.endsWith(")") ? citation.substring(0, citation.lastIndexOf('(')) : "";
    }

    // "No significant family ties outside Canada" is that ground, not also the wider one.
    private List<GroundSighting> narrowed(List<GroundSighting> found) {
        return found.stream()
                .filter(wide -> found.stream()
                        .noneMatch(narrow -> narrow.statement() == wide.statement()
                                && narrow.mayDisplace(wide)
                                && reasons.widerThan(narrow.code()).contains(wide.code())))
                .toList();
    }

    // "Not satisfied that you meet the requirements of the Act" only opens the reasons that follow. A ground that
    // may not have been ticked displaces nothing.
    private List<GroundSighting> yielded(List<GroundSighting> found) {
        return found.stream()
                .filter(wide -> wide.stands()
                        || found.stream()
                                .noneMatch(other -> other.state() != State.UNKNOWN
                                        && other.mayDisplace(wide)
                                        && reasons.yields(wide.code(), other.code())))
                .toList();
    }
}
