package ca.recourse.facts;

import java.util.BitSet;

/** Which runs of up to four characters a text holds: a quick "surely not" for words. */
final class Grams {

    private static final int LONGEST = 4;
    private static final int SIZE = 1 << 16;

    private final BitSet held = new BitSet(SIZE);

    Grams(String text) {
        for (int length = 1; length <= LONGEST; length++) {
            for (int i = 0; i + length <= text.length(); i++) {
                held.set(number(text, i, length));
            }
        }
    }

    /** The runs of a word, to be asked for in many texts; none of no word, which every text holds. */
    static int[] of(String word) {
        int length = Math.max(1, Math.min(word.length(), LONGEST));
        int[] runs = new int[word.length() - length + 1];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = number(word, i, length);
        }
        return runs;
    }

    /** False only where the word with these runs surely does not stand in the text. */
    boolean mayHold(int[] word) {
        for (int run : word) {
            if (!held.get(run)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it may hold any of these words. */
    boolean mayHoldAny(int[][] words) {
        for (int[] word : words) {
            if (mayHold(word)) {
                return true;
            }
        }
        return false;
    }

    // Texts may share a number.
    private static int number(String text, int start, int length) {
        int mixed = length;
        for (int i = start; i < start + length; i++) {
            mixed = mixed * 31 + text.charAt(i);
        }
        return mixed & (SIZE - 1);
    }
}
