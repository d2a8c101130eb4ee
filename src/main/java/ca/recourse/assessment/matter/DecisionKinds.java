package ca.recourse.assessment.matter;

import ca.recourse.assessment.Sentences;
import ca.recourse.facts.Answer;
import ca.recourse.law.Jurisdiction;
import ca.recourse.law.Phrase;
import ca.recourse.law.StatuteBook;
import ca.recourse.law.decision.DecisionKind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Settles what kind of decision a letter makes, by what the shelf says each kind looks like. */
public final class DecisionKinds {

    // Kinds of the shelf that stand for "one of several": their own questions settle which.
    private static final String UNSETTLED = "unsettled";

    private final StatuteBook book;
    private final Sentences sentences;

    public DecisionKinds(StatuteBook book, Sentences sentences) {
        this.book = book;
        this.sentences = sentences;
    }

    /**
     * The kinds the letter may make. Where it contradicts itself, each of its readings is settled and all are kept: the
     * shortest time among them then rules. A letter whose kind nobody could tell is left to people.
     */
    public Settled settle(Situation situation) {
        Optional<Jurisdiction> whose = situation.jurisdiction();
        if (whose.isEmpty() || whose.get() == Jurisdiction.OTHER) {
            return new Settled(List.of(), false, List.of());
        }
        List<DecisionKind> looksLike = situation.facts().kind().findings().stream()
                .map(finding -> Optional.of(finding.value()))
                .distinct()
                .flatMap(letter -> readings(situation.facts().application())
                        .flatMap(application -> book.decision(situation.signs(letter, application)).stream()))
                .distinct()
                .toList();
        List<DecisionKind> suspected = suspected(situation, looksLike);
        List<DecisionKind> kinds =
                Stream.concat(looksLike.stream(), suspected.stream()).toList();
        boolean sure = kinds.size() == 1 && isSettled(kinds.get(0));
        return new Settled(kinds, sure, sure ? List.of() : questions(situation, kinds, !suspected.isEmpty()));
    }

    // A letter that tells of an appeal which what it looks like does not have: it may be another, with less time.
    private List<DecisionKind> suspected(Situation situation, List<DecisionKind> looksLike) {
        return situation.facts().kind().findings().stream()
                .filter(finding -> !looksLike.isEmpty())
                .flatMap(finding ->
                        book.suspected(situation.signs(Optional.of(finding.value()), Optional.empty())).stream())
                .distinct()
                .filter(kind -> Collections.disjoint(forums(kind.primary()), forumsOf(looksLike)))
                .toList();
    }

    private Set<Phrase> forumsOf(List<DecisionKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> Stream.of(kind.primary(), kind.alsoConsider()))
                .flatMap(recourses -> forums(recourses).stream())
                .collect(Collectors.toSet());
    }

    private Set<Phrase> forums(List<String> recourses) {
        return recourses.stream().map(id -> book.recourse(id).forum()).collect(Collectors.toSet());
    }

    private static boolean isSettled(DecisionKind kind) {
        return !kind.id().endsWith(UNSETTLED);
    }

    private List<Phrase> questions(Situation situation, List<DecisionKind> kinds, boolean suspected) {
        Stream<Phrase> ofTheLetter = Situation.values(situation.facts().kind()).size() > 1
                ? Stream.of(sentences.ask("refusal-or-not"))
                : Stream.empty();
        Stream<Phrase> ofTheApplication =
                suspected || Situation.values(situation.facts().application()).size() > 1
                        ? Stream.of(sentences.ask("what-was-applied-for"))
                        : Stream.empty();
        Stream<Phrase> ofTheKinds =
                kinds.stream().filter(kind -> !isSettled(kind)).flatMap(kind -> kind.mustAsk().stream());
        return Stream.of(ofTheLetter, ofTheApplication, ofTheKinds)
                .flatMap(asked -> asked)
                .distinct()
                .toList();
    }

    // What only the letter of a file number tells may be another thing.
    private static <T> Stream<Optional<T>> readings(Answer<T> answer) {
        Stream<Optional<T>> told = answer.findings().stream()
                .map(finding -> Optional.of(finding.value()))
                .distinct();
        return answer.confidence() > Situation.SURE_ENOUGH ? told : Stream.concat(told, Stream.of(Optional.empty()));
    }
}
