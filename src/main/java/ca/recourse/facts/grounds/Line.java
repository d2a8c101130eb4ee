package ca.recourse.facts.grounds;

/**
 * A line of the page without the marks around it.
 *
 * @param start its first character in the letter's text
 * @param end the character after its last; the same as start on an empty line
 * @param mark what was printed before or after it
 * @param closes whether the mark stands after the words, so that the item ends here
 */
record Line(int start, int end, Mark mark, boolean closes) {

    boolean isEmpty() {
        return end <= start;
    }
}
