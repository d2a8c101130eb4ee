package ca.recourse.summary;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.letter.Box;
import ca.recourse.letter.Passage;
import ca.recourse.summary.CaseSummary.Evidence;
import ca.recourse.summary.CaseSummary.TextFinding;
import java.util.List;
import java.util.function.Function;

/** Turns what a letter answers into values with their proof. */
final class Findings {

    private Findings() {}

    /** The one answer in words, or nothing; a disputed answer keeps the passages that dispute it. */
    static <T> TextFinding shown(Answer<T> answer, Function<T, String> words) {
        return new TextFinding(
                answer.one().map(words),
                answer.one().map(value -> rounded(answer.confidence(), 1000)),
                proof(answer.findings().stream().map(Finding::passage).toList()));
    }

    static List<Evidence> proof(List<Passage> passages) {
        return passages.stream().map(Findings::proof).distinct().toList();
    }

    static Evidence proof(Passage passage) {
        return new Evidence(passage.page(), passage.words(), passage.box().map(Findings::corners));
    }

    static double rounded(double value, int parts) {
        return (double) Math.round(value * parts) / parts;
    }

    private static List<Double> corners(Box box) {
        return List.of(point(box.x()), point(box.y()), point(box.width()), point(box.height()));
    }

    private static Double point(double value) {
        return rounded(value, 100);
    }

    /** The different values an answer has, for a sentence to staff. */
    static <T> String values(Answer<T> answer, Function<T, String> words) {
        return answer.findings().stream()
                .map(Finding::value)
                .map(words)
                .distinct()
                .reduce((some, more) -> some + ", " + more)
                .orElse("-");
    }
}
