package ca.recourse.facts.identity;

import ca.recourse.facts.TextLines.Stretch;

/**
 * Words in a letter's head that read as a person's name.
 *
 * @param words the words
 * @param signs how much shows that the letter is addressed to this person: 0 nothing, 4 a title
 */
record HeadName(Stretch words, int signs) {}
