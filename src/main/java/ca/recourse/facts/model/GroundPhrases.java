package ca.recourse.facts.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * How letters of one language give each ground, as written in {@code src/main/opennlp/grounds}.
 *
 * @param endings what may follow a reason: the provision, a date
 * @param against what makes a reason of a matter, with {@code *} where the matter stands
 * @param aside what makes no reason of it: the law, a requirement, a next step
 * @param grounds matters by the code of the ground
 * @param nothing sentences about no ground
 */
record GroundPhrases(
        @JsonProperty(required = true) List<String> endings,
        @JsonProperty(required = true) Ways against,
        @JsonProperty(required = true) Ways aside,
        @JsonProperty(required = true) Map<String, Ways> grounds,
        @JsonProperty(required = true) Ways nothing) {

    /** How often a phrase is written out in each way. */
    private static final int DRAWS = 8;

    private static final int DRAWS_ASIDE = 3;

    /** A third of the lines are as a scan would give them. */
    private static final int SPOILED = 3;

    /** A third of the reasons name a provision or a date. */
    private static final int ENDED = 3;

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

    List<Line> lines(Random random) {
        Writer writer = new Writer(new Phrases(random), new ScanNoise(random), random, this, new ArrayList<>());
        grounds.forEach(writer::write);
        nothing.says().forEach(phrase -> writer.add(phrase, List.of("*"), SecondReader.NOTHING, false));
        return List.copyOf(writer.lines());
    }

    /** Writes the lines out. */
    private record Writer(Phrases phrases, ScanNoise noise, Random random, GroundPhrases manner, List<Line> lines) {

        void write(String code, Ways ways) {
            ways.that().forEach(matter -> add(matter, manner.against.that(), code, true));
            ways.of().forEach(matter -> add(matter, manner.against.of(), code, true));
            ways.says().forEach(matter -> add(matter, manner.against.says(), code, true));
            ways.that().forEach(matter -> add(matter, manner.aside.that(), code, false));
            ways.of().forEach(matter -> add(matter, manner.aside.of(), code, false));
        }

        void add(String phrase, List<String> carriers, String code, boolean against) {
            int draws = against || code.equals(SecondReader.NOTHING) ? DRAWS : DRAWS_ASIDE;
            for (String matter : phrases.some(phrase, draws)) {
                String plain = phrases.one(phrases.oneOf(carriers)).replace("*", matter);
                String text = against && random.nextInt(ENDED) == 0 ? ended(plain) : plain;
                lines.add(new Line(random.nextInt(SPOILED) == 0 ? noise.spoil(text) : text, code, against));
            }
        }

        private String ended(String sentence) {
            String bare = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
            return bare + " " + phrases.one(phrases.oneOf(manner.endings)) + ".";
        }
    }
}
