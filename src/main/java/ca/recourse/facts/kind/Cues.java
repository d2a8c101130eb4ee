package ca.recourse.facts.kind;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.Wording;
import ca.recourse.facts.WordingIndex;
import ca.recourse.facts.sentences.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Looks for the words of a pack in a letter, and hears how they are said. */
final class Cues {

    private static final WordingIndex<Cue> TONES =
            new WordingIndex<>(CuePack.load("tones").cues(), Cue::says);

    /** Tones reach this far: what stands further before in a long sentence speaks of something else. */
    private static final int REACH = 160;

    private static final int NEGATION_REACH = 24;

    private final WordingIndex<Cue> index;

    private Cues(CuePack pack) {
        this.index = new WordingIndex<>(pack.cues(), Cue::says);
    }

    static Cues of(String pack) {
        return new Cues(CuePack.load(pack));
    }

    /** The words of a letter that colour what is said after them. */
    static List<WordingIndex.Hit<Cue>> tones(LetterText letter) {
        return TONES.in(letter).toList();
    }

    /** Whether anything of the pack stands in the letter. */
    boolean anyIn(Reading reading) {
        return index.in(reading.letter()).findAny().isPresent();
    }

    /** As {@link #in}, but a name inside a longer one is not said: "work permit" in "post-graduation work permit". */
    List<Sighting> namesIn(Reading reading) {
        return outermost(in(reading));
    }

    /** These without the ones that stand inside a longer one. */
    static List<Sighting> outermost(List<Sighting> all) {
        return all.stream()
                .filter(sighting -> all.stream().noneMatch(sighting::isPartOf))
                .toList();
    }

    /** Everything of the pack that stands in the letter, in reading order. */
    List<Sighting> in(Reading reading) {
        return index.in(reading.letter())
                .flatMap(hit -> sighting(hit, reading).stream())
                .sorted(Comparator.comparingInt(Sighting::start))
                .toList();
    }

    /** What is said plainly. */
    List<Sighting> plainIn(Reading reading) {
        return in(reading).stream().filter(Sighting::isPlain).toList();
    }

    /** What is said, hedged or not, but not denied. */
    List<Sighting> saidIn(Reading reading) {
        return in(reading).stream()
                .filter(sighting -> sighting.tone() != Tone.NEGATED)
                .toList();
    }

    private static Optional<Sighting> sighting(WordingIndex.Hit<Cue> hit, Reading reading) {
        MatchResult match = hit.match();
        Cue cue = hit.meaning();
        return Optional.of(match)
                .filter(words -> reading.stands(cue.where(), words.start(), words.end()))
                .filter(words -> !reading.isUnticked(words.start()))
                .filter(words -> cue.unless().stream().noneMatch(unless -> stands(unless, words, reading)))
                .map(words -> new Sighting(
                        cue,
                        hit.wording().phrase(),
                        tone(cue, hit.wording(), words, reading),
                        words.start(),
                        words.end()));
    }

    private static boolean stands(Wording words, MatchResult match, Reading reading) {
        Sentence sentence = reading.sentenceAt(match.start());
        return words.between(reading.letter(), sentence.start(), Math.max(sentence.end(), match.end()));
    }

    private static Tone tone(Cue cue, Wording wording, MatchResult match, Reading reading) {
        if (reading.isQuoted(match.start())) {
            return Tone.QUOTED;
        }
        if (cue.firm() || cue.where() == Cue.Where.LINE) {
            return Tone.PLAIN;
        }
        return reading.tones().stream()
                .filter(hit -> reaches(hit, wording, match, reading))
                .map(hit -> Tone.named(hit.meaning().is()))
                .min(Comparator.naturalOrder())
                .orElse(Tone.PLAIN);
    }

    // A word that belongs to the wording itself ("not satisfied") is no tone upon it.
    private static boolean reaches(WordingIndex.Hit<Cue> tone, Wording wording, MatchResult match, Reading reading) {
        boolean negation = tone.meaning().is().equals("negated");
        int reach = negation ? NEGATION_REACH : REACH;
        int from = Math.max(reading.sentenceAt(match.start()).start(), match.start() - reach);
        return tone.match().start() >= from
                && tone.match().end() <= match.end()
                && reading.stands(
                        tone.meaning().where(),
                        tone.match().start(),
                        tone.match().end())
                && !tone.wording().says(wording.phrase())
                && !(negation && isOfAnotherClause(tone.match(), match, reading));
    }

    // "Since you have not done so, your application is refused."
    private static boolean isOfAnotherClause(MatchResult tone, MatchResult match, Reading reading) {
        return tone.end() <= match.start()
                && reading.folded().substring(tone.end(), match.start()).indexOf(',') >= 0;
    }
}
