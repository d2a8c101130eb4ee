package ca.recourse.summary;

import ca.recourse.assessment.Assessment;
import ca.recourse.assessment.Option;
import ca.recourse.assessment.StaffFacts;
import ca.recourse.facts.Answer;
import ca.recourse.facts.DatedMention;
import ca.recourse.facts.Facts;
import ca.recourse.facts.GivenGround;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.Jurisdiction;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Place;
import ca.recourse.summary.CaseSummary.Review.Reason;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a person must look at a letter: a fact that moves the day, the kind or the recourse is missing, disputed or not
 * read surely.
 *
 * <p>What only the client knows is asked for among a recourse's needs; it does not send a letter to review.
 */
record Doubts(Words words) {

    /** Under this a person looks. The rooms before give at least this to a reading they would act on themselves. */
    static final double SURE_ENOUGH = 0.6;

    /** In characters. */
    private static final int LONGEST_QUOTE = 160;

    private static final Set<LetterKind> DECISIONS = EnumSet.of(
            LetterKind.REFUSAL,
            LetterKind.MIXED,
            LetterKind.CLOSED,
            LetterKind.CANCELLED,
            LetterKind.REMOVAL_ORDER,
            LetterKind.TRIBUNAL_DECISION,
            LetterKind.COURT_ORDER,
            LetterKind.RECONSIDERATION_REPLY);

    /** Those that say why, other than by a list of provisions alone. */
    private static final Set<LetterKind> REASONED = EnumSet.of(LetterKind.REFUSAL, LetterKind.MIXED);

    private static final Set<LetterKind> QUESTIONS =
            EnumSet.of(LetterKind.PROCEDURAL_FAIRNESS, LetterKind.DOCUMENT_REQUEST);

    private static final Set<LetterKind> NOTHING_KNOWN = EnumSet.of(LetterKind.OTHER, LetterKind.UNREADABLE);

    /** Every reason for review, weightiest first; none when the letter speaks for itself. */
    List<Reason> about(Assessment assessment) {
        Facts facts = assessment.facts();
        if (facts.letter().trouble().isPresent()) {
            return facts.letter().trouble().stream()
                    .map(trouble ->
                            reason("unreadable", "letterKind", trouble.kind().id(), said(trouble.reason())))
                    .toList();
        }
        return Stream.of(
                        kind(facts),
                        jurisdiction(facts),
                        decision(assessment),
                        question(assessment),
                        staff(assessment),
                        grounds(facts),
                        reading(facts))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Reason> kind(Facts facts) {
        Stream<Reason> unknown = facts.kind().one().filter(NOTHING_KNOWN::contains).stream()
                .map(kind -> reason("not-a-decision", "letterKind"));
        return Stream.concat(unsettled("kind", "letterKind", facts.kind(), LetterKind::id), unknown);
    }

    private Stream<Reason> jurisdiction(Facts facts) {
        Stream<Reason> foreign = facts.jurisdiction().one().filter(Jurisdiction.OTHER::equals).stream()
                .map(other -> reason("jurisdiction-foreign", "jurisdiction"));
        return Stream.concat(doubted("jurisdiction", "jurisdiction", facts.jurisdiction(), Jurisdiction::id), foreign);
    }

    private Stream<Reason> decision(Assessment assessment) {
        Facts facts = assessment.facts();
        if (!decided(facts)) {
            return Stream.empty();
        }
        return Stream.of(decisionDate(assessment), application(assessment), place(assessment))
                .flatMap(Function.identity());
    }

    private static boolean decided(Facts facts) {
        boolean foreign =
                facts.jurisdiction().one().filter(Jurisdiction.OTHER::equals).isPresent();
        return !foreign
                && (facts.kind().one().isEmpty()
                        || facts.kind().one().filter(DECISIONS::contains).isPresent());
    }

    private Stream<Reason> decisionDate(Assessment assessment) {
        Facts facts = assessment.facts();
        Stream<Reason> future = facts.decisionDate().one().filter(day -> day.isAfter(assessment.today())).stream()
                .map(day -> reason("decision-date-future", "decisionDate", day));
        return Stream.of(
                        unsettled("decision-date", "decisionDate", facts.decisionDate(), LocalDate::toString),
                        future,
                        contradiction(facts))
                .flatMap(Function.identity());
    }

    private Stream<Reason> contradiction(Facts facts) {
        List<LocalDate> days = facts.dates().stream()
                .filter(date -> date.role() == DatedMention.Role.DECISION)
                .map(DatedMention::date)
                .distinct()
                .toList();
        boolean settled = facts.decisionDate().isTold();
        boolean said = facts.decisionDate().one().isPresent() && days.size() > 1 && !settled;
        return said ? Stream.of(reason("dates-contradict", "decisionDate", joined(days))) : Stream.empty();
    }

    private Stream<Reason> application(Assessment assessment) {
        Answer<ApplicationType> type = assessment.facts().application();
        if (assessment.decision().isEmpty() && type.one().isPresent()) {
            return Stream.of(reason("decision-unsettled", "application.type"));
        }
        return assessment.decision().isEmpty()
                ? unsettled("application", "application.type", type, ApplicationType::id)
                : doubted("application", "application.type", type, ApplicationType::id);
    }

    /** Where it was decided matters only while an open day hangs on it. */
    private Stream<Reason> place(Assessment assessment) {
        boolean moves = assessment.headline().isEmpty()
                || assessment
                        .headline()
                        .filter(Assessment.Headline::provisional)
                        .isPresent();
        boolean told = assessment.told().place().isPresent();
        return moves && !told ? unsettled("place", "place", assessment.facts().place(), Place::id) : Stream.empty();
    }

    /** Where staff and letter disagree the safe one was used, and somebody must say which is right. */
    private Stream<Reason> staff(Assessment assessment) {
        Facts facts = assessment.facts();
        StaffFacts told = assessment.told();
        List<LocalDate> shown = facts.dates().stream()
                .filter(date -> date.role() == DatedMention.Role.STATUS_EXPIRY)
                .map(DatedMention::date)
                .distinct()
                .toList();
        Stream<Reason> expiry = told
                .statusExpiry()
                .filter(day -> !shown.isEmpty() && !shown.contains(day))
                .map(day -> reason("staff-expiry", "recourse", day, joined(shown)))
                .stream();
        Stream<Reason> place = told
                .place()
                .filter(where ->
                        facts.place().one().filter(other -> other != where).isPresent())
                .map(where -> reason("staff-place", "place"))
                .stream();
        Stream<Reason> received = told
                .received()
                .filter(day -> facts.decisionDate().one().filter(day::isBefore).isPresent())
                .map(day -> reason("staff-received", "decisionDate", day))
                .stream();
        return Stream.of(expiry, place, received).flatMap(Function.identity());
    }

    private Stream<Reason> question(Assessment assessment) {
        boolean asks =
                assessment.facts().kind().one().filter(QUESTIONS::contains).isPresent();
        boolean dated = assessment.options().stream().map(Option::deadline).anyMatch(Optional::isPresent);
        return asks && !dated ? Stream.of(reason("reply-date-missing", "recourse")) : Stream.empty();
    }

    private Stream<Reason> grounds(Facts facts) {
        boolean unread = facts.grounds().stream().anyMatch(ground -> ground.state() == GivenGround.State.UNKNOWN);
        Stream<Reason> marks = unread ? Stream.of(reason("tick-state-unknown", "grounds")) : Stream.empty();
        Stream<Reason> unsure = facts.grounds().stream()
                .filter(ground -> ground.state() != GivenGround.State.UNKNOWN && ground.confidence() < SURE_ENOUGH)
                .map(ground -> reason("ground-unsure", "grounds", ground.code()));
        return Stream.of(marks, unsure, unread(facts)).flatMap(Function.identity());
    }

    // A letter that refuses says why: where no reason was found, or one of a list was not, a person reads it.
    private Stream<Reason> unread(Facts facts) {
        boolean refuses = facts.kind().one().filter(REASONED::contains).isPresent();
        if (refuses && facts.grounds().isEmpty()) {
            return Stream.of(reason("grounds-missing", "grounds"));
        }
        return facts.unread().stream()
                .map(item -> reason("reason-unread", "grounds", item.page(), shortened(item.quote())));
    }

    private Stream<Reason> reading(Facts facts) {
        Stream<Reason> cautions =
                facts.letter().cautions().stream().map(caution -> reason("reading-caution", "reading", said(caution)));
        Stream<Reason> poor = ReadingSheet.ocrConfidence(facts.letter()).stream()
                .filter(confidence -> confidence < SURE_ENOUGH)
                .mapToObj(confidence -> reason("ocr-poor", "reading", Math.round(confidence * 100)));
        return Stream.concat(cautions, poor);
    }

    /** A fact we must have: missing counts too. */
    private <T> Stream<Reason> unsettled(String fact, String field, Answer<T> answer, Function<T, String> name) {
        return answer instanceof Answer.Silent
                ? Stream.of(reason(fact + "-missing", field))
                : doubted(fact, field, answer, name);
    }

    private <T> Stream<Reason> doubted(String fact, String field, Answer<T> answer, Function<T, String> name) {
        if (answer instanceof Answer.Disputed) {
            return Stream.of(reason(fact + "-disputed", field, Findings.values(answer, name)));
        }
        boolean unsure = answer.one().isPresent() && answer.confidence() < SURE_ENOUGH;
        return unsure ? Stream.of(reason(fact + "-unsure", field, Findings.values(answer, name))) : Stream.empty();
    }

    private String said(String sentence) {
        return Sayings.in(words.language(), sentence);
    }

    private Reason reason(String code, String field, Object... gaps) {
        return new Reason(code, words.say(code, gaps), Optional.of(field));
    }

    private static String shortened(String quote) {
        return quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE) + "…";
    }

    private static String joined(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }
}
