package ca.recourse.facts.grounds;

/**
 * One thing the letter says: a sentence, or as much of it as stands between two contrasts.
 *
 * @param start its first character in the letter's text
 * @param end the character after its last
 * @param block the paragraph or item that holds it
 */
record Statement(int start, int end, Block block) {

    boolean holds(int from, int to) {
        return from >= start && to <= end;
    }
}
