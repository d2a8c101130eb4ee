package ca.recourse.facts.grounds;

/**
 * One citing of a provision.
 *
 * @param start the first character of the words that cite it, in the letter's text
 * @param end the character after their last
 * @param citation canonical, such as {@code IRPR 200(1)(b)}
 * @param confidence how sure the rule is, 0 to 1
 */
record Cited(int start, int end, String citation, double confidence) {}
