package ca.recourse.law.print;

import ca.recourse.law.Bar;
import ca.recourse.law.FollowUp;
import ca.recourse.law.Ground;
import ca.recourse.law.GroundProvision;
import ca.recourse.law.Recourse;
import ca.recourse.law.StatuteBook;
import ca.recourse.law.decision.DecisionKind;
import ca.recourse.law.text.Citation;
import ca.recourse.law.time.TimeLimit;
import java.util.List;
import java.util.stream.Stream;

/** Finds what on the shelf cites a provision or anything within it. */
final class Provisions {

    private Provisions() {}

    static List<Citation> on(StatuteBook book, String provision) {
        return Stream.of(
                        book.recourses().stream().flatMap(Provisions::cited),
                        book.clocks().stream().flatMap(Provisions::cited),
                        book.decisions().stream().flatMap(kind -> kind.law().stream()))
                .flatMap(citations -> citations)
                .filter(citation -> isWithin(citation, provision))
                .distinct()
                .toList();
    }

    static List<String> recourses(StatuteBook book, String provision) {
        return book.recourses().stream()
                .filter(recourse -> cited(recourse).anyMatch(citation -> isWithin(citation, provision)))
                .map(Recourse::id)
                .toList();
    }

    static List<String> clocks(StatuteBook book, String provision) {
        return book.clocks().stream()
                .filter(clock -> cited(clock).anyMatch(citation -> isWithin(citation, provision)))
                .map(FollowUp::id)
                .toList();
    }

    static List<String> decisions(StatuteBook book, String provision) {
        return book.decisions().stream()
                .filter(kind -> kind.law().stream().anyMatch(citation -> isWithin(citation, provision)))
                .map(DecisionKind::id)
                .toList();
    }

    static List<String> grounds(StatuteBook book, String provision) {
        return book.grounds().all().stream()
                .filter(ground -> ground.provisions().stream()
                        .map(GroundProvision::citation)
                        .anyMatch(cited -> cited.equals(provision) || cited.startsWith(provision + "(")))
                .map(Ground::code)
                .toList();
    }

    private static Stream<Citation> cited(Recourse recourse) {
        return Stream.of(
                        recourse.citations().stream(),
                        recourse.timeLimits().stream().map(TimeLimit::citation),
                        recourse.bars().stream().map(Bar::citations).flatMap(List::stream))
                .flatMap(citations -> citations);
    }

    private static Stream<Citation> cited(FollowUp clock) {
        return Stream.concat(clock.citations().stream(), clock.limit().stream().map(TimeLimit::citation));
    }

    private static boolean isWithin(Citation citation, String provision) {
        String canonical = citation.canonical();
        return canonical.equals(provision) || canonical.startsWith(provision + "(");
    }
}
