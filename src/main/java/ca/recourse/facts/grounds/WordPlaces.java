package ca.recourse.facts.grounds;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.Needs;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which statements of a letter words stand, so that a phrase is searched only where all its words are. */
final class WordPlaces {

    private final LetterText letter;
    private final List<Statement> statements;
    private final Map<String, BitSet> places = new HashMap<>();

    WordPlaces(LetterText letter, List<Statement> statements) {
        this.letter = letter;
        this.statements = statements;
    }

    /** The statements that hold a word of each group. */
    BitSet with(Needs needs) {
        BitSet all = new BitSet(statements.size());
        if (!needs.mayStandIn(letter)) {
            return all;
        }
        all.set(0, statements.size());
        for (List<String> group : needs.groups()) {
            BitSet any = new BitSet(statements.size());
            group.forEach(word -> any.or(places.computeIfAbsent(word, this::find)));
            all.and(any);
            if (all.isEmpty()) {
                return all;
            }
        }
        return all;
    }

    private BitSet find(String word) {
        BitSet found = new BitSet(statements.size());
        String text = letter.folded();
        int statement = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            while (statement < statements.size() && statements.get(statement).end() <= at) {
                statement++;
            }
            if (statement < statements.size() && statements.get(statement).start() <= at) {
                found.set(statement);
            }
        }
        return found;
    }
}
