package ca.recourse.facts.model;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import ca.recourse.facts.GivenGround;
import ca.recourse.facts.grounds.FoundGrounds;
import ca.recourse.facts.grounds.FoundGrounds.Unexplained;
import ca.recourse.law.ApplicationType;
import ca.recourse.letter.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Finds the reasons that a letter gives in words no phrase of the packs knows: by the model alone, so never surely. */
final class UnheardReasons {

    /** How likely a ground must be where the wording holds something against the person. */
    private static final double LIKELY = 0.75;

    /** A paragraph with a sentence that so likely gives no reason is not heard as a whole. */
    private static final double LIKELY_NOTHING = 0.85;

    /** How likely where nothing but the model makes a reason of it. */
    private static final double SURE = 0.85;

    /** As sure as one acts on, and no surer: one reading alone. */
    private static final double WORTH = 0.6;

    /** A sentence, or a part of one, has some words and a stop at its end. */
    private static final int FEWEST_WORDS = 4;

    private static final String STOPS = ".;,!?";
    private static final Pattern BLANKS = Pattern.compile("\\s{1,20}");

    /** The dots that lead from a row's name to its figure. */
    private static final Pattern LEADER = Pattern.compile("[._]{4}");

    private final Sense grounds;
    private final Fits fits;

    private final BiPredicate<String, String> yields;

    UnheardReasons(Sense grounds, Fits fits, BiPredicate<String, String> yields) {
        this.grounds = grounds;
        this.fits = fits;
        this.yields = yields;
    }

    /**
     * Grounds other than those already given.
     *
     * @param application what the letter is about: some grounds are given in some letters only
     */
    List<GivenGround> in(FoundGrounds read, Optional<ApplicationType> application) {
        Map<String, List<Unexplained>> found = new LinkedHashMap<>();
        Set<Integer> told = new HashSet<>();
        for (Unexplained statement : read.unexplained()) {
            List<String> codes = grounds(statement, application);
            codes.forEach(code -> add(found, code, List.of(statement)));
            if (!codes.isEmpty()) {
                statement.paragraph().ifPresent(told::add);
            }
        }
        paragraphs(read).forEach((start, statements) -> {
            if (!told.contains(start)) {
                groundsOfAll(statements, application).forEach(code -> add(found, code, statements));
            }
        });
        Set<String> known = new HashSet<>(found.keySet());
        read.given().forEach(ground -> known.add(ground.code()));
        read.given().forEach(ground -> found.remove(ground.code()));
        return found.entrySet().stream()
                .filter(entry -> known.stream().noneMatch(other -> yields.test(entry.getKey(), other)))
                .map(entry -> given(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void add(Map<String, List<Unexplained>> found, String code, List<Unexplained> where) {
        found.computeIfAbsent(code, first -> new ArrayList<>()).addAll(where);
    }

    // What no sentence says by itself several may say together.
    private static Map<Integer, List<Unexplained>> paragraphs(FoundGrounds read) {
        Map<Integer, List<Unexplained>> paragraphs = new LinkedHashMap<>();
        read.unexplained()
                .forEach(statement -> statement
                        .paragraph()
                        .ifPresent(start -> paragraphs
                                .computeIfAbsent(start, first -> new ArrayList<>())
                                .add(statement)));
        paragraphs.values().removeIf(statements -> statements.size() < 2);
        return paragraphs;
    }

    private List<String> groundsOfAll(List<Unexplained> statements, Optional<ApplicationType> application) {
        String words = statements.stream()
                .map(statement -> statement.passage().quote())
                .collect(joining(" "));
        return statements.stream().allMatch(UnheardReasons::isSaid)
                        && statements.stream().anyMatch(Unexplained::against)
                        && statements.stream().noneMatch(this::saysNothing)
                ? Likely.of(grounds.of(words), fits, application).sharing(LIKELY)
                : List.of();
    }

    /**
     * Items of a list of reasons that no reason given explains. A sentence elsewhere tells too little: where one holds
     * something against the person and gives no ground, it mostly repeats the decision.
     *
     * @param heard the reasons that the model alone gives
     */
    List<Passage> unread(FoundGrounds read, List<GivenGround> heard, Optional<ApplicationType> application) {
        Set<Passage> explained =
                heard.stream().flatMap(ground -> ground.passages().stream()).collect(toSet());
        Set<String> known = read.given().stream().map(GivenGround::code).collect(toSet());
        return read.unexplained().stream()
                .filter(Unexplained::item)
                .filter(statement -> grounds(statement, application).stream().noneMatch(known::contains))
                .map(Unexplained::passage)
                .filter(passage -> !explained.contains(passage))
                .toList();
    }

    // "We looked at your request for restoration. The answer is no.": a decision, not a reason.
    private boolean saysNothing(Unexplained statement) {
        return grounds.of(statement.passage().quote()).getOrDefault(SecondReader.NOTHING, 0.0) >= LIKELY_NOTHING;
    }

    private List<String> grounds(Unexplained statement, Optional<ApplicationType> application) {
        return isSaid(statement)
                ? Likely.of(grounds.of(statement.passage().quote()), fits, application)
                        .sharing(statement.against() ? LIKELY : SURE)
                : List.of();
    }

    // A heading names what was asked for, not what was wrong with it.
    private static boolean isSaid(Unexplained statement) {
        String words = statement.passage().quote().strip();
        return statement.item() || (isSentence(words) && !LEADER.matcher(words).find());
    }

    private static boolean isSentence(String words) {
        return !words.isEmpty()
                && STOPS.indexOf(words.charAt(words.length() - 1)) >= 0
                && BLANKS.splitAsStream(words).limit(FEWEST_WORDS).count() == FEWEST_WORDS;
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
