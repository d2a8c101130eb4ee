package ca.recourse.facts.kind;

import ca.recourse.facts.Finding;

/**
 * Words of a pack seen in a letter.
 *
 * @param cue the entry they belong to
 * @param phrase the wording that matched, as written in the pack
 * @param tone how the letter says it
 * @param start first character in the letter's text
 * @param end the character after the last
 */
record Sighting(Cue cue, String phrase, Tone tone, int start, int end) {

    String is() {
        return cue.is();
    }

    int weight() {
        return cue.strength().weight();
    }

    boolean isPlain() {
        return tone == Tone.PLAIN;
    }

    boolean decides() {
        return cue.strength() == Cue.Strength.DECIDES;
    }

    int length() {
        return end - start;
    }

    /** Whether longer words that show something else hold these, so that these are only a part of what is said. */
    boolean isPartOf(Sighting other) {
        return other.start <= start
                && end <= other.end
                && other.length() > length()
                && !other.is().equals(is());
    }

    /** Whether it says again what the other says: the same wording, or the same words. */
    boolean repeats(Sighting other) {
        return phrase.equals(other.phrase) || (start < other.end && other.start < end);
    }

    <T> Finding<T> as(T value, Reading reading, double confidence) {
        return new Finding<>(value, reading.passage(start, end), confidence);
    }
}
