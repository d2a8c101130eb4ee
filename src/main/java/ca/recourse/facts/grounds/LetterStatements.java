package ca.recourse.facts.grounds;

import ca.recourse.facts.GivenGround;
import ca.recourse.facts.LetterText;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements of one letter, each with the part it plays. */
final class LetterStatements {

    private static final Pattern SUBJECT = Pattern.compile("\\s{0,10}(?:re|subject|objet|sujet)\\s{0,3}:");

    private final LetterText letter;
    private final WordPlaces places;
    private final Tongues tongues;
    private final List<Statement> statements;
    private final Map<Integer, Set<Signal>> signals = new HashMap<>();
    // By the block's first character: blocks themselves nest.
    private final Map<Integer, Set<Signal>> blockSignals = new HashMap<>();
    private final Set<Integer> unmarked;

    LetterStatements(LetterText letter, List<Statement> statements, Reasons reasons) {
        this.letter = letter;
        this.places = new WordPlaces(letter, statements);
        this.tongues = new Tongues(letter, statements, reasons.smallWords());
        this.statements = statements;
        for (Clue<Signal> clue : reasons.signals()) {
            each(clue, (index, match) -> note(index, clue.meaning()));
        }
        this.unmarked = UnmarkedLists.in(this);
    }

    /** Takes each place where a phrase stands within one statement. */
    interface Sighting {
        void take(int statement, MatchResult match);
    }

    <T> void each(Clue<T> clue, Sighting sighting) {
        if (tongues.hears(clue.language())) {
            places.with(clue.needs()).stream()
                    .filter(index -> tongues.speaks(index, clue.language()))
                    .forEach(index -> each(clue, index, sighting));
        }
    }

    private <T> void each(Clue<T> clue, int index, Sighting sighting) {
        Statement statement = statements.get(index);
        List<Pattern> patterns = clue.patterns();
        boolean all = patterns.stream()
                        .skip(1)
                        .allMatch(pattern -> in(statement, pattern).find())
                && clue.absent().stream()
                        .noneMatch(pattern -> in(statement, pattern).find());
        if (all) {
            Matcher match = in(statement, patterns.get(0));
            while (match.find()) {
                sighting.take(index, match);
            }
        }
    }

    private Matcher in(Statement statement, Pattern pattern) {
        return pattern.matcher(letter.folded())
                .region(statement.start(), statement.end())
                .useTransparentBounds(true);
    }

    int size() {
        return statements.size();
    }

    Statement statement(int index) {
        return statements.get(index);
    }

    boolean has(int index, Signal signal) {
        return signals.getOrDefault(index, Set.of()).contains(signal);
    }

    private void note(int index, Signal signal) {
        signals.computeIfAbsent(index, i -> EnumSet.noneOf(Signal.class)).add(signal);
        int block = statements.get(index).block().start();
        blockSignals.computeIfAbsent(block, i -> EnumSet.noneOf(Signal.class)).add(signal);
    }

    private boolean headingHas(int index, Signal signal) {
        return statements
                .get(index)
                .block()
                .heading()
                .map(heading ->
                        blockSignals.getOrDefault(heading.start(), Set.of()).contains(signal))
                .orElse(false);
    }

    /** Whether the statement may give a reason at all. */
    boolean mayGiveReason(int index) {
        if (statements.get(index).block().mark() == Mark.UNTICKED || isNoReason(index)) {
            return false;
        }
        if (isReferredTo(index)) {
            return true;
        }
        boolean asideItself = has(index, Signal.ASIDE) || has(index, Signal.RECITAL);
        boolean asideAbove = (headingHas(index, Signal.ASIDE) && !headingHas(index, Signal.REASONS))
                || (headingHas(index, Signal.RECITAL) && !headingHas(index, Signal.FINDS));
        return has(index, Signal.FINDS) || (!asideItself && !asideAbove);
    }

    private boolean isNoReason(int index) {
        return isSubject(index) || has(index, Signal.CLEARS) || has(index, Signal.ELSEWHERE) || isUndone(index);
    }

    // "Subject: Your application to sponsor" names what was asked for.
    private boolean isSubject(int index) {
        return in(statements.get(index), SUBJECT).lookingAt();
    }

    // "Your test result and your letter of acceptance were satisfactory. They did not enter into the refusal."
    private boolean isUndone(int index) {
        int next = index + 1;
        return next < size()
                && has(next, Signal.UNDOES)
                && statements.get(next).block().start()
                        == statements.get(index).block().start();
    }

    /** Whether words that stand in this statement in any order may be taken together as a reason. */
    boolean mayJoin(int index) {
        return !has(index, Signal.ACCEPTS) || has(index, Signal.FINDS);
    }

    // "An officer must be satisfied that you will leave. Having considered your plans, I am not so satisfied."
    private boolean isReferredTo(int index) {
        boolean next = index + 1 < size() && has(index + 1, Signal.REFERS);
        boolean afterNext = index + 2 < size() && has(index + 2, Signal.REFERS) && !has(index + 1, Signal.RECITAL);
        return has(index, Signal.RECITAL) && (next || afterNext);
    }

    /** Whether naming a matter in this statement makes a reason of it. */
    boolean holdsAgainst(int index) {
        return isListed(index) || isReferredTo(index) || (has(index, Signal.AGAINST) && !has(index, Signal.ACCEPTS));
    }

    /** Whether the statement is an item of a list of reasons. */
    boolean isListed(int index) {
        Statement statement = statements.get(index);
        return statement.block().mark() == Mark.TICKED
                || statement.block().mark() == Mark.UNSURE
                || unmarked.contains(index)
                || (statement.block().heading().isPresent() && headingHas(index, Signal.REASONS));
    }

    /** Whether the statement is an item of a list of reasons that is marked as an item. */
    boolean isItem(int index) {
        Mark mark = statements.get(index).block().mark();
        return isListed(index) && (mark == Mark.TICKED || mark == Mark.BULLET);
    }

    /** How the letter gives a reason in this statement. */
    GivenGround.State state(int index) {
        if (unmarked.contains(index)) {
            return GivenGround.State.UNKNOWN;
        }
        return switch (statements.get(index).block().mark()) {
            case TICKED -> GivenGround.State.TICKED;
            case UNSURE -> GivenGround.State.UNKNOWN;
            case NONE, BULLET, UNTICKED -> GivenGround.State.STATED;
        };
    }
}
