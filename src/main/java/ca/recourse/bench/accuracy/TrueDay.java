package ca.recourse.bench.accuracy;

import ca.recourse.assessment.Assessment.Headline;
import ca.recourse.assessment.Assessor;
import ca.recourse.assessment.StaffFacts;
import ca.recourse.facts.Answer;
import ca.recourse.facts.Facts;
import ca.recourse.facts.Finding;
import ca.recourse.facts.GivenGround;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.Authority;
import ca.recourse.law.Jurisdiction;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Place;
import ca.recourse.letter.Letter;
import ca.recourse.letter.Passage;
import ca.recourse.summary.CaseSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The day to act by, worked out from the truth by the same law. */
record TrueDay(Assessor assessor) {

    private static final Passage NOWHERE = new Passage(1, 0, 0, "", Optional.empty(), 1);

    /** Whether a later day was shown than the truth gives. */
    boolean isPassedBy(Truth truth, CaseSheet read) {
        Optional<LocalDate> shown = read.summary().actBy().map(day -> LocalDate.parse(day.date()));
        Optional<LocalDate> real = assessor.assess(facts(truth, read.letter()), StaffFacts.NONE)
                .headline()
                .map(Headline::date);
        return shown.isPresent() && real.isPresent() && shown.get().isAfter(real.get());
    }

    private static Facts facts(Truth truth, Letter letter) {
        Template.Head head = truth.head();
        return new Facts(
                letter,
                known(Optional.of(head.kind()), named(LetterKind.values(), LetterKind::id)),
                known(Optional.of(head.jurisdiction()), named(Jurisdiction.values(), Jurisdiction::id)),
                Optional.of(truth.language()),
                known(Optional.of(head.authority()), named(Authority.values(), Authority::id)),
                Answer.silent(),
                known(head.application(), named(ApplicationType.values(), ApplicationType::id)),
                known(truth.number(), Function.identity()),
                known(truth.name(), Function.identity()),
                known(truth.uci(), Function.identity()),
                known(head.place(), named(Place.values(), Place::id)),
                known(truth.decisionDate(), Function.identity()),
                List.of(),
                truth.grounds().stream().map(TrueDay::ground).toList(),
                List.of(),
                truth.provisions().stream().map(TrueDay::sure).toList(),
                List.of(),
                List.of());
    }

    private static GivenGround ground(String code) {
        return new GivenGround(code, GivenGround.State.STATED, List.of(), List.of(NOWHERE), Optional.empty(), 1);
    }

    private static <S, T> Answer<T> known(Optional<S> value, Function<S, T> as) {
        return Answer.from(value.map(as).map(TrueDay::sure).stream().toList());
    }

    private static <T> Finding<T> sure(T value) {
        return new Finding<>(value, NOWHERE, 1);
    }

    private static <E> Function<String, E> named(E[] all, Function<E, String> id) {
        return name -> Stream.of(all)
                .filter(one -> id.apply(one).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("a template says \"" + name + "\", which is no such thing"));
    }
}
