package ca.recourse.facts.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How letters of each kind are put in one language, as written in {@code src/main/opennlp/letters}.
 *
 * @param opening sentences a letter of any kind may open with
 * @param anywhere sentences that tell nothing of the kind
 * @param kinds sentences by the name of the kind
 */
record LetterPhrases(
        @JsonProperty(required = true) List<String> opening,
        @JsonProperty(required = true) List<String> anywhere,
        @JsonProperty(required = true) Map<String, List<String>> kinds) {

    private static final int LETTERS_OF_EACH_KIND = 90;
    private static final int SENTENCES = 3;
    private static final String GIVES_REASONS = "refusal";

    /** A letter to learn from. */
    record Sample(String text, String kind) {}

    /** Letters of each kind; refusals give some of these reasons. */
    List<Sample> samples(Random random, List<String> reasons) {
        Phrases phrases = new Phrases(random);
        ScanNoise noise = new ScanNoise(random);
        List<Sample> samples = new ArrayList<>();
        kinds.forEach((kind, sentences) -> {
            for (int i = 0; i < LETTERS_OF_EACH_KIND; i++) {
                List<String> given = kind.equals(GIVES_REASONS) ? some(reasons, random) : List.of();
                String text = letter(sentences, given, phrases, random);
                samples.add(new Sample(i % SENTENCES == 0 ? noise.spoil(text) : text, kind));
            }
        });
        return List.copyOf(samples);
    }

    /** The sentences one by one; what stands in letters of any kind, and of two kinds, tells of nothing. */
    WrittenDeeds sentences() {
        List<WrittenDeeds.Sentence> sentences = new ArrayList<>();
        kinds.forEach((kind, phrases) -> phrases.forEach(phrase ->
                sentences.add(new WrittenDeeds.Sentence(kind.equals("mixed") ? SecondReader.NOTHING : kind, phrase))));
        Stream.concat(opening.stream(), anywhere.stream())
                .forEach(phrase -> sentences.add(new WrittenDeeds.Sentence(SecondReader.NOTHING, phrase)));
        return new WrittenDeeds(sentences);
    }

    private static List<String> some(List<String> all, Random random) {
        List<String> some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        return some.subList(0, Math.min(some.size(), 1 + random.nextInt(SENTENCES)));
    }

    private String letter(List<String> sentences, List<String> reasons, Phrases phrases, Random random) {
        List<String> written = new ArrayList<>();
        written.add(phrases.oneOf(opening));
        written.addAll(some(sentences, random));
        written.addAll(reasons);
        written.add(phrases.oneOf(anywhere));
        return String.join("\n", written.stream().map(phrases::one).toList());
    }
}
