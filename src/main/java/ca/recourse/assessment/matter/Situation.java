package ca.recourse.assessment.matter;

import static java.util.Objects.requireNonNull;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.facts.Answer;
import ca.recourse.facts.DatedMention;
import ca.recourse.facts.DatedMention.Role;
import ca.recourse.facts.Facts;
import ca.recourse.facts.Finding;
import ca.recourse.facts.GivenGround;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.Authority;
import ca.recourse.law.Jurisdiction;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Place;
import ca.recourse.law.decision.Signs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What letter and staff tell, as the law asks for it.
 *
 * @param facts what the letter says
 * @param told what staff told us
 * @param today the day on which it is judged
 */
public record Situation(Facts facts, StaffFacts told, LocalDate today) {

    /** A fact read with less than this is used on the safe side only. */
    public static final double SURE_ENOUGH = 0.5;

    private static final Set<Authority> FEDERAL =
            Set.of(Authority.IRCC, Authority.CIC, Authority.CBSA, Authority.ESDC, Authority.IRB, Authority.FC);

    public Situation {
        requireNonNull(facts, "facts");
        requireNonNull(told, "told");
        requireNonNull(today, "today");
    }

    /** The same letter as if staff had told nothing. */
    public Situation fromTheLetterAlone() {
        return new Situation(facts, StaffFacts.NONE, today);
    }

    /** Where the letter shows the decision was made; empty when it does not say, contradicts itself or is hard to read. */
    public Optional<Place> placeShown() {
        return facts.place().confidence() < SURE_ENOUGH
                ? Optional.empty()
                : facts.place().one();
    }

    /** Where the decision was made, by staff first. */
    public Optional<Place> place() {
        return told.place().or(this::placeShown);
    }

    /** Whose decision it is; a letter with Canadian signs and no other country's is taken for Canada's. */
    public Optional<Jurisdiction> jurisdiction() {
        Optional<Jurisdiction> shown = facts.jurisdiction().one();
        return shown.isPresent() || !looksCanadian() ? shown : Optional.of(Jurisdiction.CANADA);
    }

    private boolean looksCanadian() {
        boolean nothingSaid = facts.jurisdiction().findings().isEmpty();
        return values(facts.jurisdiction()).contains(Jurisdiction.CANADA)
                || values(facts.authority()).stream().anyMatch(FEDERAL::contains)
                || !facts.uci().findings().isEmpty()
                || cited().stream().anyMatch(provision -> !provision.startsWith("OTHER "))
                || (nothingSaid && !facts.application().findings().isEmpty());
    }

    /** Everything that tells the kind of decision, were the letter of this kind and about this application. */
    public Signs signs(Optional<LetterKind> kind, Optional<ApplicationType> application) {
        return new Signs(
                kind, application, place(), jurisdiction(), facts.authority().one(), signsGiven(), cited());
    }

    /**
     * The names of all it says: mentions; {@code ground-} with the codes of its grounds; provisions with the sections they
     * stand in; {@code date-} with the roles of its dates; {@code place-} with where it was decided. Grounds whose tick
     * cannot be read are left out.
     */
    public Set<String> signsGiven() {
        return Stream.of(
                        facts.mentions().stream().map(Finding::value),
                        facts.grounds().stream()
                                .filter(ground -> ground.state() != GivenGround.State.UNKNOWN)
                                .map(Situation::named),
                        cited().stream().flatMap(Situation::withSections),
                        facts.dates().stream().map(date -> "date-" + date.role().id()))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    /** As {@link #signsGiven()}, with the grounds whose tick cannot be read. */
    public Set<String> signsPossible() {
        return Stream.concat(signsGiven().stream(), facts.grounds().stream().map(Situation::named))
                .collect(Collectors.toSet());
    }

    /** Whether it says any of these things. */
    public boolean says(String... things) {
        return Stream.of(things).anyMatch(signsGiven()::contains);
    }

    /** The days the letter gives a role, earliest first. */
    public List<LocalDate> dates(Role role) {
        return facts.dates().stream()
                .filter(date -> date.role() == role)
                .map(DatedMention::date)
                .distinct()
                .sorted()
                .toList();
    }

    /** Every provision cited, for the letter or for a ground. */
    public Set<String> cited() {
        return Stream.concat(
                        facts.provisions().stream().map(Finding::value),
                        facts.grounds().stream()
                                .filter(ground -> ground.state() != GivenGround.State.UNKNOWN)
                                .flatMap(ground -> ground.provisions().stream()))
                .collect(Collectors.toSet());
    }

    /** The different things a letter answers. */
    public static <T> Set<T> values(Answer<T> answer) {
        return answer.findings().stream().map(Finding::value).collect(Collectors.toSet());
    }

    private static String named(GivenGround ground) {
        return "ground-" + ground.code();
    }

    // "IRPA 36(1)(b)" also says "IRPA 36(1)" and "IRPA 36".
    private static Stream<String> withSections(String provision) {
        return Stream.iterate(provision, cited -> !cited.isEmpty(), cited -> {
            int open = cited.lastIndexOf('(');
            return open > 0 && cited.endsWith(")") ? cited.substring(0, open) : "";
        });
    }
}
