package ca.recourse.facts.model;

import ca.recourse.facts.Finding;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.sentences.Sentence;
import ca.recourse.facts.sentences.SentenceSplitter;
import ca.recourse.law.LetterKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the sentences of a letter do, as the model of deeds reads them.
 *
 * @param letter the letter they stand in
 * @param heard its sentences, in reading order, without headings and names
 */
record Deeds(LetterText letter, List<Heard> heard) {

    /** How likely a sentence does what it would contradict a letter by. */
    private static final double SURE = 0.8;

    /** How likely one sentence must do what the letter was taken to do, so that no other contradicts it. */
    static final double BORNE_OUT = 0.5;

    /** Shorter sentences are headings and names. */
    private static final int SHORTEST = 12;

    /** What a letter does not do, or not alone. */
    private static final Set<String> NO_DEED = Set.of(SecondReader.NOTHING, "other", "mixed");

    /**
     * A sentence.
     *
     * @param likely how likely it makes a letter one of each kind
     */
    record Heard(Sentence sentence, Map<String, Double> likely) {

        private boolean overlaps(Sentence other) {
            return sentence.start() < other.end() && other.start() < sentence.end();
        }

        private Heard harmless() {
            Map<String, Double> left = new TreeMap<>(likely);
            left.keySet().removeAll(AGAINST);
            return new Heard(sentence, left);
        }

        double likely(String kind) {
            return likely.getOrDefault(kind, 0.0);
        }
    }

    /** What is done against a person. */
    private static final Set<String> AGAINST = Set.of("refusal", "closed", "cancelled", "removal-order");

    Deeds {
        heard = List.copyOf(heard);
    }

    static Deeds of(LetterText letter, SentenceSplitter splitter, Sense model) {
        return new Deeds(
                letter,
                splitter.split(letter).stream()
                        .filter(sentence -> sentence.end() - sentence.start() >= SHORTEST)
                        .map(sentence -> new Heard(
                                sentence, model.of(letter.text().substring(sentence.start(), sentence.end()))))
                        .toList());
    }

    /** The same, in which these sentences do nothing against anybody: "if nothing comes we would refuse it". */
    Deeds without(List<Sentence> supposed) {
        return new Deeds(
                letter,
                heard.stream()
                        .map(one -> supposed.stream().anyMatch(one::overlaps) ? one.harmless() : one)
                        .toList());
    }

    boolean isEmpty() {
        return heard.isEmpty();
    }

    /** How likely the sentence that speaks most for a kind makes the letter one of it. */
    double likelihood(LetterKind kind) {
        return likelihood(kind.id());
    }

    double likelihood(String kind) {
        return heard.stream().mapToDouble(one -> one.likely(kind)).max().orElse(0);
    }

    /**
     * Whether one of the sentences does what only a letter of another kind does, and none what a letter of this kind does.
     */
    boolean contradict(LetterKind kind) {
        return likelihood(kind) < BORNE_OUT
                && heard.stream()
                        .flatMap(one -> one.likely().entrySet().stream())
                        .anyMatch(other -> other.getValue() >= SURE
                                && !NO_DEED.contains(other.getKey())
                                && !other.getKey().equals(kind.id()));
    }

    /** Whether one sentence plainly grants something and another refuses something. */
    boolean grantsAndRefuses() {
        return likelihood(LetterKind.APPROVAL) >= SURE && likelihood(LetterKind.REFUSAL) >= SURE;
    }

    /** For each kind the likelihoods of all sentences, added up. */
    Map<String, Double> sums() {
        Map<String, Double> sums = new TreeMap<>();
        heard.forEach(one -> one.likely().forEach((kind, likely) -> sums.merge(kind, likely, Double::sum)));
        NO_DEED.forEach(sums::remove);
        return sums;
    }

    /** The sentence that speaks most for a kind; there must be one. */
    Finding<LetterKind> shown(LetterKind kind, double confidence) {
        Sentence sentence = heard.stream()
                .max(Comparator.comparingDouble(one -> one.likely(kind.id())))
                .orElseThrow()
                .sentence();
        return new Finding<>(kind, letter.passage(sentence.start(), sentence.end()), confidence);
    }
}
