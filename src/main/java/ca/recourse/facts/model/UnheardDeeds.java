package ca.recourse.facts.model;

import ca.recourse.facts.Answer;
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

/** Finds what a letter does that says so in words no phrase of the packs knows: by the model alone, so never surely. */
final class UnheardDeeds {

    /** The share that the sentences have in the reading; the rest is the letter's as a whole. */
    private static final double OF_SENTENCES = 0.6;

    /** How likely the likeliest kind must be: shares are spread over fifteen kinds. */
    private static final double LIKELY = 0.2;

    /** How near a refusal may come before it is thought of too: missed, it is the dearest of all. */
    private static final double THINKABLE = 0.8;

    /** Less than one acts on: one reading alone. */
    private static final double WORTH = 0.5;

    /** How likely a sentence does what it would contradict a letter by. */
    private static final double SURE = 0.8;

    /** How likely one sentence must do what the letter was taken to do, so that no other contradicts it. */
    private static final double BORNE_OUT = 0.5;

    /** Shorter sentences are headings and names. */
    private static final int SHORTEST = 12;

    /** What a letter does not do, or not alone. */
    private static final Set<String> NO_DEED = Set.of(SecondReader.NOTHING, "other", "mixed");

    private final Sense deeds;
    private final Categoriser kinds;
    private final SentenceSplitter splitter = SentenceSplitter.open();

    /** Reads by the model of sentences and by that of whole letters. */
    UnheardDeeds(Sense deeds, Categoriser kinds) {
        this.deeds = deeds;
        this.kinds = kinds;
    }

    /** A sentence, and how likely it makes a letter one of each kind. */
    private record Heard(Sentence sentence, Map<String, Double> likely) {

        double likely(String kind) {
            return likely.getOrDefault(kind, 0.0);
        }
    }

    /** The likeliest kind; a refusal beside it where one is nearly as likely, so that the shortest time rules. */
    Answer<LetterKind> in(LetterText letter) {
        List<Heard> heard = heard(letter);
        Map<String, Double> likely = likely(heard, letter);
        double best = likely.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
        if (heard.isEmpty() || best < LIKELY || !isSaid(heard, likely, best)) {
            return Answer.silent();
        }
        return Answer.from(likely.entrySet().stream()
                .filter(kind -> kind.getValue() == best
                        || (kind.getKey().equals(LetterKind.REFUSAL.id()) && kind.getValue() >= best * THINKABLE))
                .map(kind -> finding(kind.getKey(), heard, letter))
                .toList());
    }

    // "See attached": a note in which no sentence does anything is of no kind.
    private static boolean isSaid(List<Heard> heard, Map<String, Double> likely, double best) {
        return likely.entrySet().stream()
                .filter(kind -> kind.getValue() == best)
                .anyMatch(kind -> heard.stream().anyMatch(one -> one.likely(kind.getKey()) >= BORNE_OUT));
    }

    /**
     * Whether one of its sentences does what only a letter of another kind does, and none what a letter of this kind does.
     */
    boolean contradict(LetterKind kind, LetterText letter) {
        List<Heard> heard = heard(letter);
        boolean borneOut = heard.stream().anyMatch(one -> one.likely(kind.id()) >= BORNE_OUT);
        return !borneOut
                && heard.stream()
                        .anyMatch(one -> one.likely().entrySet().stream()
                                .anyMatch(other -> other.getValue() >= SURE
                                        && !NO_DEED.contains(other.getKey())
                                        && !other.getKey().equals(kind.id())));
    }

    private List<Heard> heard(LetterText letter) {
        return splitter.split(letter).stream()
                .filter(sentence -> sentence.end() - sentence.start() >= SHORTEST)
                .map(sentence ->
                        new Heard(sentence, deeds.of(letter.text().substring(sentence.start(), sentence.end()))))
                .toList();
    }

    private Map<String, Double> likely(List<Heard> heard, LetterText letter) {
        Map<String, Double> ofLetter = kinds.of(letter.text());
        Map<String, Double> ofSentences = new TreeMap<>();
        heard.forEach(one -> one.likely().forEach((kind, likely) -> ofSentences.merge(kind, likely, Double::sum)));
        NO_DEED.forEach(ofSentences::remove);
        double all =
                ofSentences.values().stream().mapToDouble(Double::doubleValue).sum();
        ofSentences.replaceAll(
                (kind, sum) -> OF_SENTENCES * sum / all + (1 - OF_SENTENCES) * ofLetter.getOrDefault(kind, 0.0));
        return ofSentences;
    }

    // Shown by the sentence that speaks for it most.
    private static Finding<LetterKind> finding(String kind, List<Heard> heard, LetterText letter) {
        Sentence sentence = heard.stream()
                .max(Comparator.comparingDouble(one -> one.likely(kind)))
                .orElseThrow()
                .sentence();
        return new Finding<>(kind(kind), letter.passage(sentence.start(), sentence.end()), WORTH);
    }

    private static LetterKind kind(String id) {
        return List.of(LetterKind.values()).stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the model knows a kind called " + id
                        + ", the law does not: correct src/main/opennlp/letters and build again"));
    }
}
