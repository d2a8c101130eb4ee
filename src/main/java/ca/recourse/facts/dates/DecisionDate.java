package ca.recourse.facts.dates;

import ca.recourse.facts.Answer;
import ca.recourse.facts.DatedMention;
import ca.recourse.facts.DatedMention.Role;
import ca.recourse.facts.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses the decision's day by role: a date labelled decision, else the letter's own date, else the decision date of
 * the officer's notes, else the day on which the office's own message was sent. Candidates that differ are disputed; a
 * later one never wins.
 */
final class DecisionDate {

    // A sentence that dates a decision this long before its letter may speak of another one.
    private static final int USUAL_DELAY_DAYS = 60;

    private DecisionDate() {}

    /**
     * One day a candidate may mean.
     *
     * @param mention the day as the letter gives it
     * @param labelled whether a label rather than a sentence says what it is
     * @param settled whether it is the only day its words may mean
     * @param rank 1 for a decision date, 2 for the letter's own date, 3 for one of the notes, 4 for the head of a message
     */
    record Candidate(DatedMention mention, boolean labelled, boolean settled, int rank) {

        LocalDate day() {
            return mention.date();
        }
    }

    static Answer<LocalDate> among(List<Candidate> candidates) {
        List<Candidate> best = rank(candidates, 1).isEmpty() ? first(candidates, 2, 3, 4) : decisions(candidates);
        return Answer.from(best.stream().map(DecisionDate::finding).toList());
    }

    private static List<Candidate> first(List<Candidate> candidates, int... ranks) {
        return IntStream.of(ranks)
                .mapToObj(rank -> rank(candidates, rank))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The labelled decisions; with the letter's date beside them when the two cannot both be right. */
    private static List<Candidate> decisions(List<Candidate> candidates) {
        List<Candidate> decisions = rank(candidates, 1);
        List<Candidate> doubts = rank(candidates, 2).stream()
                .filter(letter -> decisions.stream().anyMatch(decision -> clash(decision, letter)))
                .toList();
        return Stream.concat(decisions.stream(), doubts.stream()).toList();
    }

    // A decision cannot follow the letter that tells of it.
    private static boolean clash(Candidate decision, Candidate letter) {
        boolean after = decision.day().isAfter(letter.day());
        boolean longBefore = decision.day().isBefore(letter.day().minusDays(USUAL_DELAY_DAYS));
        return after || (longBefore && !decision.labelled());
    }

    private static List<Candidate> rank(List<Candidate> candidates, int rank) {
        return candidates.stream().filter(candidate -> candidate.rank() == rank).toList();
    }

    private static Finding<LocalDate> finding(Candidate candidate) {
        DatedMention mention = candidate.mention();
        return new Finding<>(mention.date(), mention.passage(), mention.confidence());
    }

    static boolean isCandidate(Role role) {
        return role == Role.DECISION || role == Role.LETTER;
    }

    /** Where a date of which this is said ranks; 0 when it is no candidate. */
    static int rank(Said said, boolean inNotes) {
        if (said.is(Role.DECISION)) {
            return inNotes ? 3 : 1;
        }
        boolean ofTheLetter = said.is(Role.LETTER) && !inNotes;
        return ofTheLetter ? (said.foreign() ? 4 : 2) : 0;
    }
}
