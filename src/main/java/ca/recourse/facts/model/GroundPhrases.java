package ca.recourse.facts.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How letters of one language give each ground, as written in {@code src/main/opennlp/grounds}.
 *
 * @param against what makes a reason of a matter, with {@code *} where the matter stands
 * @param aside what makes no reason of it: the law, a requirement, a next step
 * @param grounds matters by the code of the ground
 * @param nothing sentences about no ground
 */
record GroundPhrases(
        @JsonProperty(required = true) Ways against,
        @JsonProperty(required = true) Ways aside,
        @JsonProperty(required = true) Map<String, Ways> grounds,
        @JsonProperty(required = true) Ways nothing) {

    /** How often a phrase is written out in each way. */
    private static final int DRAWS = 8;

    private static final int DRAWS_ASIDE = 3;

    /** A third of the lines are as a scan would give them. */
    private static final int SPOILED = 3;

    /**
     * Phrases by their shape.
     *
     * @param that clauses that follow "that"
     * @param of names of a matter
     * @param says whole sentences
     */
    record Ways(List<String> that, List<String> of, List<String> says) {

        Ways(@Nullable List<String> that, @Nullable List<String> of, @Nullable List<String> says) {
            this.that = that == null ? List.of() : List.copyOf(that);
            this.of = of == null ? List.of() : List.copyOf(of);
            this.says = says == null ? List.of() : List.copyOf(says);
        }
    }

    /** One line to learn from: a text, the ground it is about, and whether it holds it against the person. */
    record Line(String text, String ground, boolean against) {}

    List<Line> lines(java.util.Random random) {
        Writer writer = new Writer(new Phrases(random), new ScanNoise(random), random, new ArrayList<>());
        grounds.forEach((code, ways) -> writer.write(code, ways, against, aside));
        nothing.says().forEach(phrase -> writer.add(phrase, Optional.empty(), SecondReader.NOTHING, false, DRAWS));
        return List.copyOf(writer.lines());
    }

    /** Writes the lines out. */
    private record Writer(Phrases phrases, ScanNoise noise, java.util.Random random, List<Line> lines) {

        void write(String code, Ways ways, Ways against, Ways aside) {
            in(code, ways.that(), against.that(), true, DRAWS);
            in(code, ways.of(), against.of(), true, DRAWS);
            in(code, ways.says(), against.says(), true, DRAWS);
            in(code, ways.that(), aside.that(), false, DRAWS_ASIDE);
            in(code, ways.of(), aside.of(), false, DRAWS_ASIDE);
        }

        private void in(String code, List<String> matters, List<String> carriers, boolean against, int draws) {
            matters.forEach(matter -> add(matter, Optional.of(carriers), code, against, draws));
        }

        void add(String phrase, Optional<List<String>> carriers, String code, boolean against, int draws) {
            for (String matter : phrases.some(phrase, draws)) {
                String text = carriers.map(
                                all -> phrases.one(phrases.oneOf(all)).replace("*", matter))
                        .orElse(matter);
                lines.add(new Line(random.nextInt(SPOILED) == 0 ? noise.spoil(text) : text, code, against));
            }
        }
    }
}
