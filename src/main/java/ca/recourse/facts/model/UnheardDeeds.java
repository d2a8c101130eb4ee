package ca.recourse.facts.model;

import ca.recourse.facts.Answer;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.sentences.Sentence;
import ca.recourse.facts.sentences.SentenceSplitter;
import ca.recourse.law.LetterKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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

    /** Below this a sentence does nothing of the sort. */
    private static final double NOT_AT_ALL = 0.05;

    private static final double CLEARLY_NOTHING = 0.9;

    private final Sense deeds;
    private final Categoriser kinds;
    private final SentenceSplitter splitter = SentenceSplitter.open();

    /** Reads by the model of sentences and by that of whole letters. */
    UnheardDeeds(Sense deeds, Categoriser kinds) {
        this.deeds = deeds;
        this.kinds = kinds;
    }

    /** Whether a sentence clearly does nothing, and this least of all. */
    boolean deny(String sentence, LetterKind kind) {
        Map<String, Double> likely = deeds.of(sentence);
        double does = likely.getOrDefault(kind.id(), 0.0) + likely.getOrDefault(LetterKind.MIXED.id(), 0.0);
        return does < NOT_AT_ALL && likely.getOrDefault(SecondReader.NOTHING, 0.0) >= CLEARLY_NOTHING;
    }

    Deeds heard(LetterText letter, List<Sentence> supposed) {
        return Deeds.of(letter, splitter, deeds).without(supposed);
    }

    /** The likeliest kind; a refusal beside it where one is nearly as likely, so that the shortest time rules. */
    Answer<LetterKind> in(LetterText letter, List<Sentence> supposed) {
        Deeds heard = heard(letter, supposed);
        if (heard.grantsAndRefuses()) {
            return Answer.from(List.of(heard.shown(LetterKind.REFUSAL, WORTH).as(LetterKind.MIXED)));
        }
        Map<String, Double> likely = likely(heard);
        double best = likely.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
        if (heard.isEmpty() || best < LIKELY || !isSaid(heard, likely, best)) {
            return Answer.silent();
        }
        return Answer.from(likely.entrySet().stream()
                .filter(kind -> kind.getValue() == best
                        || (kind.getKey().equals(LetterKind.REFUSAL.id()) && kind.getValue() >= best * THINKABLE))
                .map(kind -> heard.shown(kind(kind.getKey()), WORTH))
                .toList());
    }

    // "See attached": a note in which no sentence does anything is of no kind.
    private static boolean isSaid(Deeds heard, Map<String, Double> likely, double best) {
        return likely.entrySet().stream()
                .filter(kind -> kind.getValue() == best)
                .anyMatch(kind -> heard.likelihood(kind.getKey()) >= Deeds.BORNE_OUT);
    }

    private Map<String, Double> likely(Deeds heard) {
        Map<String, Double> ofLetter = kinds.of(heard.letter().text());
        Map<String, Double> ofSentences = heard.sums();
        double all =
                ofSentences.values().stream().mapToDouble(Double::doubleValue).sum();
        ofSentences.replaceAll(
                (kind, sum) -> OF_SENTENCES * sum / all + (1 - OF_SENTENCES) * ofLetter.getOrDefault(kind, 0.0));
        return ofSentences;
    }

    private static LetterKind kind(String id) {
        return List.of(LetterKind.values()).stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the model knows a kind called " + id
                        + ", the law does not: correct src/main/opennlp/letters and build again"));
    }
}
