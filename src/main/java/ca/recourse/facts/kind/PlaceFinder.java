package ca.recourse.facts.kind;

import static ca.recourse.law.Place.INSIDE_CANADA;
import static ca.recourse.law.Place.OUTSIDE_CANADA;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.Authority;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds where the decision was made, only as the letter shows it.
 *
 * <p>A letterhead or the applicant's address alone shows nothing, and a wrong "abroad" would be read as 60 days where the
 * law gives 15: abroad needs an office abroad that signs, and no address in Canada, or a sentence that says so.
 */
final class PlaceFinder {

    /** Applications that only a person in Canada makes. */
    private static final Set<ApplicationType> MADE_IN_CANADA = EnumSet.of(
            ApplicationType.WORK_PERMIT_EXTENSION,
            ApplicationType.STUDY_PERMIT_EXTENSION,
            ApplicationType.VISITOR_RECORD,
            ApplicationType.RESTORATION,
            ApplicationType.SPOUSE_IN_CANADA,
            ApplicationType.SPONSOR_ELIGIBILITY,
            ApplicationType.POST_GRADUATION_WORK_PERMIT,
            ApplicationType.PRRA,
            ApplicationType.PR_CARD,
            ApplicationType.REFUGEE_CLAIM,
            ApplicationType.REFUGEE_APPEAL,
            ApplicationType.REMOVAL);

    /** Applications that only an office in Canada decides, whether it names itself or not. */
    private static final Set<ApplicationType> DECIDED_IN_CANADA = EnumSet.of(
            ApplicationType.WORK_PERMIT_EXTENSION,
            ApplicationType.STUDY_PERMIT_EXTENSION,
            ApplicationType.VISITOR_RECORD,
            ApplicationType.RESTORATION,
            ApplicationType.SPOUSE_IN_CANADA,
            ApplicationType.PRRA,
            ApplicationType.PR_CARD,
            ApplicationType.REFUGEE_CLAIM,
            ApplicationType.REFUGEE_APPEAL,
            ApplicationType.CITIZENSHIP,
            ApplicationType.LMIA,
            ApplicationType.PROVINCIAL_NOMINATION,
            ApplicationType.QUEBEC_SELECTION,
            ApplicationType.QUEBEC_UNDERTAKING);

    private static final Set<LetterKind> ALWAYS_IN_CANADA =
            EnumSet.of(LetterKind.TRIBUNAL_DECISION, LetterKind.COURT_ORDER, LetterKind.REMOVAL_ORDER);

    private static final Set<LetterKind> DECIDES = EnumSet.of(
            LetterKind.REFUSAL,
            LetterKind.MIXED,
            LetterKind.CLOSED,
            LetterKind.CANCELLED,
            LetterKind.RECONSIDERATION_REPLY);

    private static final Set<LetterKind> SAYS_NO_PLACE =
            EnumSet.of(LetterKind.ACKNOWLEDGEMENT, LetterKind.OFFICER_NOTES, LetterKind.OTHER, LetterKind.UNREADABLE);

    /** Those who decide in Canada only. */
    private static final Set<Authority> AT_HOME =
            EnumSet.of(Authority.CBSA, Authority.ESDC, Authority.IRB, Authority.FC, Authority.MIFI, Authority.PROVINCE);

    /** The same, and the department that also decides abroad. */
    private static final Set<Authority> DEPARTMENT = EnumSet.of(
            Authority.IRCC,
            Authority.CIC,
            Authority.CBSA,
            Authority.ESDC,
            Authority.IRB,
            Authority.FC,
            Authority.MIFI,
            Authority.PROVINCE);

    private static final double STATED = 0.95;
    private static final double SHOWN = 0.9;
    private static final double FOLLOWS = 0.8;

    /** What else is known of the letter. */
    record Matter(Answer<LetterKind> kind, Answer<Authority> authority, Answer<ApplicationType> application) {}

    private static final String ABROAD = "abroad";
    private static final String SECTION = "visa-section";

    private final Cues officers = Cues.of("officers");
    private final Cues places = Cues.of("places");
    private final Addresses addresses = new Addresses();

    Answer<Place> find(Reading reading, Office office, Matter matter) {
        List<Finding<Place>> shown = new ArrayList<>(stated(reading));
        if (!office.names(ABROAD)) {
            shown.addAll(inside(matter.kind(), ALWAYS_IN_CANADA));
        }
        boolean inCanada = isInCanada(reading, matter.application().one().filter(type -> !isOfTheRemoved(type, office)))
                || isPersonInCanada(reading, office);
        office.signs().stream()
                .filter(sign -> decidesInside(sign, inCanada))
                .map(sign -> sign.sighting().as(INSIDE_CANADA, reading, SHOWN))
                .forEach(shown::add);
        if (shown.isEmpty() && isAbroad(reading, office) && !inCanada) {
            boolean signed = office.isSigned(ABROAD) || office.isSigned(SECTION);
            office.signs().stream()
                    .filter(sign ->
                            sign.signed() == signed && Set.of(ABROAD, SECTION).contains(sign.sort()))
                    .map(sign -> sign.sighting().as(OUTSIDE_CANADA, reading, SHOWN))
                    .forEach(shown::add);
        }
        return Answer.from(
                shown.isEmpty() && !office.names(ABROAD) && !office.names(SECTION)
                        ? following(matter, reading, inCanada)
                        : shown);
    }

    // Who was removed asks an office abroad to let her come back.
    private static boolean isOfTheRemoved(ApplicationType type, Office office) {
        return type == ApplicationType.REMOVAL && office.names(ABROAD);
    }

    private boolean isPersonInCanada(Reading reading, Office office) {
        return !office.names(ABROAD) && addresses.isPersonInCanada(reading);
    }

    // A mission is always abroad; a visa or immigration section is one of a mission's or none. An officer abroad who
    // writes to somebody in Canada may be passing on what was decided in Canada.
    private boolean isAbroad(Reading reading, Office office) {
        if (signsForTheMission(reading, office)) {
            return true;
        }
        boolean section = office.isSigned(SECTION) && (office.names(ABROAD) || addresses.isAbroad(reading));
        return (office.isSigned(ABROAD) || section) && !addresses.isInCanada(reading);
    }

    // Under the letterhead of a mission, with no office in Canada named beside it and no address in Canada: an officer,
    // a
    // consul or a secretary signs, or somebody there does ("Officer AB, Nairobi"), or the person's own address is
    // abroad.
    private boolean signsForTheMission(Reading reading, Office office) {
        boolean mission = office.names(ABROAD)
                && office.signs().stream()
                        .filter(sign -> !isPartOfAMission(sign, office, reading))
                        .allMatch(sign -> Set.of(ABROAD, SECTION).contains(sign.sort()));
        return mission
                && !addresses.isInCanada(reading)
                && (addresses.isPersonAbroad(reading) || signedAbroad(reading));
    }

    private boolean signedAbroad(Reading reading) {
        return addresses.nameAPlaceAbroad(reading.signature())
                || officers.in(reading).stream()
                        .anyMatch(officer -> reading.stands(Cue.Where.SIGNATURE, officer.start(), officer.end())
                                || reading.isLastLine(officer.start()));
    }

    // "Canadian High Commission, Immigration Division" and "Ambassade du Canada, Section de l'immigration" are no
    // division
    // of the Board, which is about refugees and appeals and says so.
    private static boolean isPartOfAMission(Office.Sign sign, Office office, Reading reading) {
        String words = reading.folded()
                .substring(sign.sighting().start(), sign.sighting().end());
        return sign.sort().equals("board")
                && office.names(ABROAD)
                && Stream.of("refug", "appe", "board", "commission").noneMatch(words::contains);
    }

    /**
     * Where no office is named: what only an authority in Canada decides, or only an office in Canada. Of a letter that decides
     * nothing the department's letterhead must be an address in Canada too.
     *
     * @param inCanada whether the person is in Canada
     */
    private List<Finding<Place>> following(Matter matter, Reading reading, boolean inCanada) {
        boolean here = addresses.isLetterheadInCanada(reading);
        boolean decides = matter.kind().one().filter(DECIDES::contains).isPresent();
        if (!decides
                && (!here || matter.kind().one().filter(SAYS_NO_PLACE::contains).isPresent())) {
            return List.of();
        }
        List<Finding<Place>> byAuthority =
                inside(matter.authority(), inCanada && here ? DEPARTMENT : decides ? AT_HOME : Set.of());
        return Stream.concat(byAuthority.stream(), inside(matter.application(), DECIDED_IN_CANADA).stream())
                .map(finding ->
                        new Finding<>(finding.value(), finding.passage(), Math.min(FOLLOWS, finding.confidence())))
                .limit(2)
                .toList();
    }

    private static <T> List<Finding<Place>> inside(Answer<T> answer, Set<T> atHome) {
        return answer.one().filter(atHome::contains).isEmpty()
                ? List.of()
                : answer.findings().stream()
                        .map(finding -> finding.as(INSIDE_CANADA))
                        .toList();
    }

    private List<Finding<Place>> stated(Reading reading) {
        return places.plainIn(reading).stream()
                .filter(Sighting::decides)
                .map(sighting -> sighting.as(
                        sighting.is().equals(OUTSIDE_CANADA.id()) ? OUTSIDE_CANADA : INSIDE_CANADA, reading, STATED))
                .toList();
    }

    private boolean isInCanada(Reading reading, Optional<ApplicationType> application) {
        return application.filter(MADE_IN_CANADA::contains).isPresent()
                || places.plainIn(reading).stream()
                        .anyMatch(sighting -> sighting.is().equals("applied-in-canada"));
    }

    private static boolean decidesInside(Office.Sign sign, boolean inCanada) {
        return switch (sign.sort()) {
            case "processing-centre", "inland", "port-of-entry", "service-canada" -> sign.signed() || inCanada;
            default -> false;
        };
    }
}
