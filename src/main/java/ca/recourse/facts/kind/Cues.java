package ca.recourse.facts.kind;

import ca.recourse.facts.Wording;
import ca.recourse.facts.sentences.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Looks for the words of a pack in a letter, and hears how they are said. */
final class Cues {

    private static final CuePack TONES = CuePack.load("tones");

    /** Tones reach this far: what stands further before in a long sentence speaks of something else. */
    private static final int REACH = 160;

    private static final int NEGATION_REACH = 24;

    private final CuePack pack;

    private Cues(CuePack pack) {
        this.pack = pack;
    }

    static Cues of(String pack) {
        return new Cues(CuePack.load(pack));
    }

    /** Everything of the pack that stands in the letter, in reading order; words inside longer ones once only. */
    List<Sighting> in(Reading reading) {
        List<Sighting> all = pack.cues().stream()
                .flatMap(cue -> cue.says().stream().flatMap(wording -> sightings(cue, wording, reading)))
                .sorted(Comparator.comparingInt(Sighting::start))
                .toList();
        return all.stream()
                .filter(sighting -> all.stream().noneMatch(sighting::isPartOf))
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

    private static Stream<Sighting> sightings(Cue cue, Wording wording, Reading reading) {
        return wording.in(reading.letter())
                .filter(match -> reading.stands(cue.where(), match.start(), match.end()))
                .filter(match -> !reading.isUnticked(match.start()))
                .filter(match -> cue.unless().stream().noneMatch(unless -> stands(unless, match, reading)))
                .map(match -> new Sighting(
                        cue, wording.phrase(), tone(cue, wording, match, reading), match.start(), match.end()));
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
        return TONES.cues().stream()
                .filter(tone -> tone.says().stream().anyMatch(words -> reaches(tone, words, wording, match, reading)))
                .map(tone -> Tone.named(tone.is()))
                .findFirst()
                .orElse(Tone.PLAIN);
    }

    // A word that belongs to the wording itself ("not satisfied") is no tone upon it.
    private static boolean reaches(Cue tone, Wording words, Wording wording, MatchResult match, Reading reading) {
        if (words.says(wording.phrase())) {
            return false;
        }
        int reach = tone.is().equals("negated") ? NEGATION_REACH : REACH;
        int from = Math.max(reading.sentenceAt(match.start()).start(), match.start() - reach);
        return words.between(reading.letter(), from, match.end());
    }
}
