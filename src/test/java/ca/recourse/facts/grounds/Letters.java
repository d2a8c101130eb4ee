package ca.recourse.facts.grounds;

import ca.recourse.facts.LetterText;
import ca.recourse.letter.Page;
import java.util.List;

/** Letters for tests, from their words. */
final class Letters {

    private Letters() {}

    static LetterText letter(String words) {
        return LetterText.of(List.of(new Page(1, words, List.of(), Page.Origin.TEXT_LAYER, 612, 792)));
    }
}
