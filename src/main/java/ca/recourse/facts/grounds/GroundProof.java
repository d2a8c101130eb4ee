package ca.recourse.facts.grounds;

import ca.recourse.facts.GivenGround;
import ca.recourse.facts.GivenGround.State;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.NoteSupport;
import ca.recourse.facts.grounds.FoundGrounds.Unexplained;
import ca.recourse.letter.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Puts the places where a letter gives a ground together, with their words.
 *
 * @param text the letter
 * @param read its statements
 * @param cited the provisions it cites
 * @param notes the officer's notes within it
 */
record GroundProof(LetterText text, LetterStatements read, List<Cited> cited, Optional<OfficerNotes> notes) {

    private static final int MOST_PASSAGES = 6;
    private static final int LONGEST_QUOTE = 600;

    static GroundProof of(LetterText text, LetterStatements read, List<Cited> cited) {
        return new GroundProof(text, read, cited, OfficerNotes.in(read));
    }

    /** The ground given at these places, at least one, in reading order. */
    GivenGround given(List<GroundSighting> places) {
        State state = places.stream()
                .map(GroundSighting::state)
                .reduce(GroundProof::surer)
                .orElseThrow();
        List<GroundSighting> telling = places.stream()
                .filter(place -> place.state() == state || state != State.UNKNOWN)
                .toList();
        List<Statement> where = statements(telling);
        return new GivenGround(
                places.get(0).code(),
                state,
                provisionsIn(where),
                where.stream().map(this::quote).toList(),
                notes.map(pages -> support(pages, telling)),
                confidence(places, state));
    }

    /**
     * The statements that may give a reason, other than these; the officer's notes only support the letter's reasons.
     *
     * @param explained statements that a phrase explains
     * @param touched these, and those in which no more than words in any order were found
     */
    List<Unexplained> unexplained(Set<Integer> explained, Set<Integer> touched) {
        return IntStream.range(0, read.size())
                .filter(i -> !explained.contains(i) && read.mayGiveReason(i))
                .filter(i -> notes.filter(pages -> pages.hold(i)).isEmpty())
                .mapToObj(i -> unexplained(i, touched))
                .toList();
    }

    private Unexplained unexplained(int index, Set<Integer> explained) {
        Statement statement = read.statement(index);
        return new Unexplained(
                quote(statement),
                read.state(index),
                provisionsIn(List.of(statement)),
                read.holdsAgainst(index),
                read.isItem(index) && isUnexplainedParagraph(index, explained),
                Optional.of(read.statement(index).block().start())
                        .filter(start -> isUnexplainedParagraph(index, explained)));
    }

    private boolean isUnexplainedParagraph(int index, Set<Integer> explained) {
        int block = read.statement(index).block().start();
        return explained.stream()
                .noneMatch(other -> read.statement(other).block().start() == block);
    }

    private List<Statement> statements(List<GroundSighting> places) {
        return places.stream()
                .map(place -> read.statement(place.statement()))
                .distinct()
                .limit(MOST_PASSAGES)
                .toList();
    }

    private NoteSupport support(OfficerNotes pages, List<GroundSighting> places) {
        List<GroundSighting> noted =
                places.stream().filter(place -> pages.hold(place.statement())).toList();
        return new NoteSupport(statements(noted).stream().map(this::quote).toList());
    }

    // The surest place counts, and it is no surer than its rule and its reading both are.
    private double confidence(List<GroundSighting> places, State state) {
        return places.stream()
                .filter(place -> place.state() == state)
                .mapToDouble(this::confidence)
                .max()
                .orElse(0);
    }

    private double confidence(GroundSighting place) {
        return Math.min(
                place.confidence(), quote(read.statement(place.statement())).confidence());
    }

    private static State surer(State one, State other) {
        return rank(one) <= rank(other) ? one : other;
    }

    private static int rank(State state) {
        return switch (state) {
            case TICKED -> 0;
            case STATED -> 1;
            case UNKNOWN -> 2;
        };
    }

    private Passage quote(Statement statement) {
        String words = text.text();
        int end = Math.min(statement.end(), statement.start() + LONGEST_QUOTE);
        int start = statement.start();
        while (end > start + 1 && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        while (start < end - 1 && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        return text.passage(start, end);
    }

    private List<String> provisionsIn(List<Statement> where) {
        return cited.stream()
                .filter(cite -> where.stream()
                        .anyMatch(statement -> cite.start() >= statement.start() && cite.start() < statement.end()))
                .map(Cited::citation)
                .distinct()
                .toList();
    }
}
