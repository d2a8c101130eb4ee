package ca.recourse.facts.sentences;

/**
 * One sentence, heading or list item of a letter.
 *
 * @param start its first character in the letter's text, counted from zero
 * @param end the character after its last
 */
public record Sentence(int start, int end) {

    public Sentence {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a sentence must hold a character, not %d-%d".formatted(start, end));
        }
    }

    public boolean holds(int place) {
        return start <= place && place < end;
    }
}
