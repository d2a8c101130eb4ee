package ca.recourse.facts.grounds;

/**
 * Where a letter names an act, regulations or rules.
 *
 * @param start its first character in the letter's text
 * @param end the character after its last
 * @param law its short form, such as {@code IRPR}, or {@code OTHER Criminal Code}
 */
record NamedLaw(int start, int end, String law) {

    int length() {
        return end - start;
    }
}
