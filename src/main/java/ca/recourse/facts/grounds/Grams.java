package ca.recourse.facts.grounds;

import java.util.BitSet;

/** Which runs of three characters a letter holds: a quick "surely not" for words. */
final class Grams {

    private static final int LENGTH = 3;
    private static final int SIZE = 1 << 16;

    private final String text;
    private final BitSet held = new BitSet(SIZE);

    Grams(String text) {
        this.text = text;
        for (int i = 0; i + LENGTH <= text.length(); i++) {
            held.set(hash(text, i));
        }
    }

    /** False only where the word surely does not stand in the letter. */
    boolean mayHold(String word) {
        if (word.length() < LENGTH) {
            return text.contains(word);
        }
        for (int i = 0; i + LENGTH <= word.length(); i++) {
            if (!held.get(hash(word, i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String text, int at) {
        int mixed = text.charAt(at) * 31 * 31 + text.charAt(at + 1) * 31 + text.charAt(at + 2);
        return mixed & (SIZE - 1);
    }
}
