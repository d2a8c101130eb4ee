package ca.recourse.facts.model;

import static java.util.stream.Collectors.toSet;

import ca.recourse.facts.GivenGround;
import ca.recourse.facts.grounds.FoundGrounds;
import ca.recourse.facts.grounds.FoundGrounds.Unexplained;
import ca.recourse.letter.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the reasons that a letter gives in words no phrase of the packs knows: by the model alone, so never surely. */
final class UnheardReasons {

    /** How likely a ground must be where the wording holds something against the person. */
    private static final double LIKELY = 0.5;

    /** How likely where nothing but the model makes a reason of it. */
    private static final double SURE = 0.8;

    /** As sure as one acts on, and no surer: one reading alone. */
    private static final double WORTH = 0.6;

    private final Categoriser grounds;

    UnheardReasons(Categoriser grounds) {
        this.grounds = grounds;
    }

    /** Grounds other than those already given. */
    List<GivenGround> in(FoundGrounds read) {
        Set<String> known = new HashSet<>();
        read.given().forEach(ground -> known.add(ground.code()));
        Map<String, List<Unexplained>> found = new LinkedHashMap<>();
        read.unexplained()
                .forEach(statement -> ground(statement)
                        .filter(code -> !known.contains(code))
                        .ifPresent(code -> found.computeIfAbsent(code, first -> new ArrayList<>())
                                .add(statement)));
        return found.entrySet().stream()
                .map(entry -> given(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Items of a list of reasons that no reason given explains. A sentence elsewhere tells too little: where one holds
     * something against the person and gives no ground, it mostly repeats the decision.
     *
     * @param heard the reasons that the model alone gives
     */
    List<Passage> unread(FoundGrounds read, List<GivenGround> heard) {
        Set<Passage> explained =
                heard.stream().flatMap(ground -> ground.passages().stream()).collect(toSet());
        Set<String> known = read.given().stream().map(GivenGround::code).collect(toSet());
        return read.unexplained().stream()
                .filter(Unexplained::item)
                .filter(statement -> ground(statement).filter(known::contains).isEmpty())
                .map(Unexplained::passage)
                .filter(passage -> !explained.contains(passage))
                .toList();
    }

    private Optional<String> ground(Unexplained statement) {
        return grounds.of(statement.passage().quote()).entrySet().stream()
                .filter(likely -> !likely.getKey().equals(SecondReader.NOTHING))
                .max(Map.Entry.comparingByValue())
                .filter(likely -> likely.getValue() >= (statement.against() ? LIKELY : SURE))
                .map(Map.Entry::getKey);
    }

    private static GivenGround given(String code, List<Unexplained> statements) {
        Unexplained first = statements.get(0);
        List<String> provisions = statements.stream()
                .flatMap(statement -> statement.provisions().stream())
                .distinct()
                .toList();
        return new GivenGround(
                code,
                first.state(),
                provisions,
                statements.stream().map(Unexplained::passage).toList(),
                Optional.empty(),
                Math.min(WORTH, first.passage().confidence()));
    }
}
