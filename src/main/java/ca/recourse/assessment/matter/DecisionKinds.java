package ca.recourse.assessment.matter;

import ca.recourse.assessment.Sentences;
import ca.recourse.facts.Answer;
import ca.recourse.law.Jurisdiction;
import ca.recourse.law.Phrase;
import ca.recourse.law.StatuteBook;
import ca.recourse.law.decision.DecisionKind;
import java.util.List;
import java.util.Optional;
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
        List<DecisionKind> kinds = situation.facts().kind().findings().stream()
                .map(finding -> Optional.of(finding.value()))
                .distinct()
                .flatMap(letter -> readings(situation.facts().application())
                        .flatMap(application -> book.decision(situation.signs(letter, application)).stream()))
                .distinct()
                .toList();
        boolean sure = kinds.size() == 1 && isSettled(kinds.get(0));
        return new Settled(kinds, sure, sure ? List.of() : questions(situation, kinds));
    }

    private static boolean isSettled(DecisionKind kind) {
        return !kind.id().endsWith(UNSETTLED);
    }

    private List<Phrase> questions(Situation situation, List<DecisionKind> kinds) {
        Stream<Phrase> ofTheLetter = Situation.values(situation.facts().kind()).size() > 1
                ? Stream.of(sentences.ask("refusal-or-not"))
                : Stream.empty();
        Stream<Phrase> ofTheApplication =
                Situation.values(situation.facts().application()).size() > 1
                        ? Stream.of(sentences.ask("what-was-applied-for"))
                        : Stream.empty();
        Stream<Phrase> ofTheKinds =
                kinds.stream().filter(kind -> !isSettled(kind)).flatMap(kind -> kind.mustAsk().stream());
        return Stream.of(ofTheLetter, ofTheApplication, ofTheKinds)
                .flatMap(asked -> asked)
                .distinct()
                .toList();
    }

    private static <T> Stream<Optional<T>> readings(Answer<T> answer) {
        List<T> values = answer.findings().stream()
                .map(finding -> finding.value())
                .distinct()
                .toList();
        return values.isEmpty() ? Stream.of(Optional.empty()) : values.stream().map(Optional::of);
    }
}
