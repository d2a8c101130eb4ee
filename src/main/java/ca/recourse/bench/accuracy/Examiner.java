package ca.recourse.bench.accuracy;

import static java.util.stream.Collectors.toCollection;

import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.CaseSummary;
import ca.recourse.summary.CaseSummary.GroundShown;
import ca.recourse.summary.CaseSummary.ProvisionShown;
import ca.recourse.summary.CaseSummary.TextFinding;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what was read against the truth. */
final class Examiner {

    private static final Set<String> DECIDES =
            Set.of("refusal", "mixed", "tribunal-decision", "removal-order", "reconsideration-reply", "cancelled");
    private static final Set<String> STARTS_NO_CLOCK = Set.of(
            "approval", "procedural-fairness", "document-request", "returned-incomplete", "acknowledgement", "other");

    private final TrueDay trueDay;

    Examiner(TrueDay trueDay) {
        this.trueDay = trueDay;
    }

    Score examine(Specimen specimen, CaseSheet sheet) {
        CaseSummary read = sheet.summary();
        Truth truth = specimen.truth();
        return new Score(
                specimen.fileName(),
                specimen.rendering(),
                marks(truth, read),
                overlap(truth, "grounds", truth.grounds(), grounds(read)),
                overlap(truth, "provisions", truth.provisions(), provisions(read)),
                dangers(truth, sheet),
                read.review().needed(),
                isClean(truth));
    }

    /** What moves a day stands in it: what was decided, when, and where the day depends on where. */
    private static boolean isClean(Truth truth) {
        Template.Head head = truth.head();
        boolean dated = truth.decisionDate().isPresent();
        boolean placed = head.place().isPresent() || !head.jurisdiction().equals("CA");
        boolean itsDay = !DECIDES.contains(head.kind()) || (dated && placed);
        return itsDay && !head.kind().equals("other") && !head.jurisdiction().equals("other");
    }

    private static List<Mark> marks(Truth truth, CaseSummary read) {
        List<Mark> marks = new ArrayList<>();
        marks.add(mark("kind", Optional.of(truth.head().kind()), plain(Optional.of(read.letterKind()))));
        marks.add(mark(
                "application", truth.head().application(), read.application().type()));
        marks.add(date(truth, read.decisionDate()));
        marks.add(mark("uci", truth.uci(), read.applicant().uci()));
        marks.add(mark("number", truth.number(), read.application().number()));
        marks.add(name(truth, folded(read.applicant().name())));
        marks.add(mark("place", truth.head().place(), read.place()));
        marks.add(mark("jurisdiction", Optional.of(truth.head().jurisdiction()), plain(read.jurisdiction())));
        marks.add(mark(
                "authority",
                Optional.of(truth.head().authority()),
                plain(read.issuer().authority())));
        marks.add(mark("language", Optional.of(truth.language()), plain(read.language())));
        marks.removeIf(mark -> truth.head().ignore().contains(mark.field().replace("decisionDate", "decision")));
        return List.copyOf(marks);
    }

    private static Mark date(Truth truth, TextFinding read) {
        Optional<String> either = truth.eitherDate().map(LocalDate::toString);
        boolean accepted =
                either.isPresent() && (read.value().isEmpty() || read.value().equals(either));
        return accepted
                ? new Mark("decisionDate", read.value(), read.value(), true, read.confidence())
                : mark("decisionDate", truth.decisionDate().map(LocalDate::toString), read);
    }

    // "Dear Ms. Roy" and no more: her surname is right, and so is silence.
    private static Mark name(Truth truth, TextFinding read) {
        Optional<String> surname = truth.surname().map(Examiner::folded);
        boolean accepted =
                surname.isPresent() && (read.value().isEmpty() || read.value().equals(surname));
        return accepted
                ? new Mark("name", read.value(), read.value(), true, read.confidence())
                : mark("name", truth.name().map(Examiner::folded), read);
    }

    private static Mark mark(String field, Optional<String> expected, TextFinding read) {
        return new Mark(field, expected, read.value(), expected.equals(read.value()), read.confidence());
    }

    private static TextFinding plain(Optional<String> value) {
        return new TextFinding(value, Optional.empty(), List.of());
    }

    private static TextFinding folded(TextFinding name) {
        return new TextFinding(name.value().map(Examiner::folded), name.confidence(), List.of());
    }

    // Surname first or last, with or without accents and a title, is the same person.
    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^a-z]+", -1))
                .filter(word -> !word.isEmpty())
                .filter(word -> !Set.of("mr", "ms", "mrs", "madame", "monsieur").contains(word))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Set<String> grounds(CaseSummary read) {
        return read.grounds().stream()
                .filter(ground -> !ground.state().equals("unknown"))
                .map(GroundShown::code)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> provisions(CaseSummary read) {
        return read.provisions().stream().map(ProvisionShown::citation).collect(toCollection(TreeSet::new));
    }

    private static Score.Overlap overlap(Truth truth, String field, Set<String> expected, Set<String> read) {
        return truth.head().ignore().contains(field)
                ? new Score.Overlap(Set.of(), Set.of())
                : new Score.Overlap(expected, read);
    }

    private Set<Danger> dangers(Truth truth, CaseSheet sheet) {
        CaseSummary read = sheet.summary();
        Set<Danger> dangers = EnumSet.noneOf(Danger.class);
        boolean decides = DECIDES.contains(truth.head().kind())
                && !truth.head().jurisdiction().equals("other");
        boolean missed =
                decides && !read.letterKind().equals(truth.head().kind()) && !DECIDES.contains(read.letterKind());
        add(dangers, Danger.REFUSAL_MISSED, missed && !read.review().needed());
        add(
                dangers,
                Danger.FALSE_CLOCK,
                startsNoClock(truth) && falseDays(truth, read).findAny().isPresent());
        add(
                dangers,
                Danger.DATE_INVENTED,
                truth.decisionDate().isEmpty()
                        && !truth.head().ignore().contains("decision")
                        && !read.decisionDate()
                                .value()
                                .equals(truth.eitherDate().map(LocalDate::toString))
                        && read.decisionDate().value().isPresent());
        add(dangers, Danger.LATER_DAY, decides && trueDay.isPassedBy(truth, sheet));
        return dangers;
    }

    private static boolean startsNoClock(Truth truth) {
        return STARTS_NO_CLOCK.contains(truth.head().kind())
                || truth.head().jurisdiction().equals("other");
    }

    // An application sent back extended nothing (2015 FC 1380): where the letter names the day status ended, its clock
    // runs.
    private static Stream<String> falseDays(Truth truth, CaseSummary read) {
        Set<String> running = truth.head().kind().equals("returned-incomplete")
                ? Set.of("fairness-reply", "restoration")
                : Set.of("fairness-reply");
        return read.recourse().stream()
                .filter(recourse -> !running.contains(recourse.route()))
                .flatMap(recourse -> recourse.actBy().stream());
    }

    private static void add(Set<Danger> dangers, Danger danger, boolean happened) {
        if (happened) {
            dangers.add(danger);
        }
    }
}
