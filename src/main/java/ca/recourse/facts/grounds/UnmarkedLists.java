package ca.recourse.facts.grounds;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Printed lists of reasons whose marks did not come through.
 *
 * <p>Which of the reasons are this person's cannot be told, so each is unknown; taking all of them would be a guess.
 */
final class UnmarkedLists {

    private final LetterStatements letter;
    private final Set<Integer> found = new HashSet<>();

    private UnmarkedLists(LetterStatements letter) {
        this.letter = letter;
    }

    /** The places of the statements that are items of such a list. */
    static Set<Integer> in(LetterStatements letter) {
        UnmarkedLists lists = new UnmarkedLists(letter);
        for (int i = 0; i < letter.size(); i++) {
            if (letter.has(i, Signal.CHECKLIST)) {
                lists.addFrom(i + 1);
            }
            if (letter.has(i, Signal.MENU)) {
                lists.addFrom(lists.opening(i));
            }
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(lists.found));
    }

    private void addFrom(int first) {
        if (boxFollows(first)) {
            return;
        }
        for (int i = first; i < letter.size() && !letter.has(i, Signal.ENDS); i++) {
            found.add(i);
        }
    }

    private boolean boxFollows(int first) {
        for (int i = first; i < letter.size(); i++) {
            if (letter.statement(i).block().mark().isBox()) {
                return true;
            }
        }
        return false;
    }

    // The statement after the one that opened the list; the item itself where none did.
    private int opening(int item) {
        for (int i = item - 1; i >= 0; i--) {
            boolean paragraph = !letter.statement(i).block().isItem();
            if ((paragraph && letter.has(i, Signal.REASONS))
                    || letter.statement(i).block().mark().isBox()) {
                return i + 1;
            }
        }
        return item;
    }
}
