package ca.recourse.facts.identity;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines;

/** Finds who a letter is about. */
public final class IdentityFinder {

    private final IdentityWording wording = IdentityWording.load();

    /** The numbers and the name, each with the words that say it. */
    public Identity find(LetterText letter) {
        TextLines lines = TextLines.of(letter.text());
        NumberFinder numbers = new NumberFinder(letter, lines, wording);
        return new Identity(numbers.uci(), numbers.applicationNumber(), new NameFinder(letter, lines, wording).name());
    }
}
