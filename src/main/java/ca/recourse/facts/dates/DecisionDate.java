package ca.recourse.facts.dates;

import ca.recourse.facts.Answer;
import ca.recourse.facts.DatedMention;
import ca.recourse.facts.DatedMention.Role;
import ca.recourse.facts.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Chooses the decision's day by role: a date labelled decision, else the letter's own date, else the decision date of
 * the officer's notes. Candidates that differ are disputed; a later one never wins.
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
     * @param rank 1 for a decision date, 2 for the letter's own date, 3 for one of the notes
     */
    record Candidate(DatedMention mention, boolean labelled, boolean settled, int rank) {

        LocalDate day() {
            return mention.date();
        }
    }

    static Answer<LocalDate> among(List<Candidate> candidates) {
        List<Candidate> best = rank(candidates, 1).isEmpty() ? letterOrNotes(candidates) : decisions(candidates);
        return Answer.from(best.stream().map(DecisionDate::finding).toList());
    }

    private static List<Candidate> letterOrNotes(List<Candidate> candidates) {
        List<Candidate> letter = rank(candidates, 2);
        return letter.isEmpty() ? rank(candidates, 3) : letter;
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

    /** Where a date with this role ranks; 0 when it is no candidate. */
    static int rank(Role role, boolean inNotes) {
        if (role == Role.DECISION) {
            return inNotes ? 3 : 1;
        }
        return role == Role.LETTER && !inNotes ? 2 : 0;
    }
}
