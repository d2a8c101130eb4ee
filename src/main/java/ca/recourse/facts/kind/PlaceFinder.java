package ca.recourse.facts.kind;

import static ca.recourse.law.Place.INSIDE_CANADA;
import static ca.recourse.law.Place.OUTSIDE_CANADA;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where the decision was made, only as the letter shows it.
 *
 * <p>A letterhead or the applicant's address alone shows nothing, and a wrong "abroad" would be read as 60 days where the
 * law gives 15: abroad needs an office abroad that signs to an address abroad, or a sentence that says so.
 */
final class PlaceFinder {

    /** Applications that only a person in Canada makes. */
    private static final Set<ApplicationType> MADE_IN_CANADA = EnumSet.of(
            ApplicationType.WORK_PERMIT_EXTENSION,
            ApplicationType.STUDY_PERMIT_EXTENSION,
            ApplicationType.VISITOR_RECORD,
            ApplicationType.RESTORATION,
            ApplicationType.SPOUSE_IN_CANADA,
            ApplicationType.POST_GRADUATION_WORK_PERMIT,
            ApplicationType.PRRA,
            ApplicationType.PR_CARD,
            ApplicationType.REFUGEE_CLAIM,
            ApplicationType.REFUGEE_APPEAL,
            ApplicationType.REMOVAL);

    private static final Set<LetterKind> ALWAYS_IN_CANADA =
            EnumSet.of(LetterKind.TRIBUNAL_DECISION, LetterKind.COURT_ORDER, LetterKind.REMOVAL_ORDER);

    private static final double STATED = 0.95;
    private static final double SHOWN = 0.9;

    private final Cues places = Cues.of("places");
    private final Addresses addresses = new Addresses();

    Answer<Place> find(Reading reading, Office office, Answer<LetterKind> kind, Optional<ApplicationType> application) {
        List<Finding<Place>> shown = new ArrayList<>(stated(reading));
        kind.findings().stream()
                .filter(finding -> kind.one().filter(ALWAYS_IN_CANADA::contains).isPresent())
                .map(finding -> finding.as(INSIDE_CANADA))
                .forEach(shown::add);
        boolean inCanada = isInCanada(reading, application);
        office.signs().stream()
                .filter(sign -> decidesInside(sign, inCanada))
                .map(sign -> sign.sighting().as(INSIDE_CANADA, reading, SHOWN))
                .forEach(shown::add);
        if (shown.isEmpty() && office.isSigned("abroad") && !inCanada && addresses.isAbroad(reading)) {
            office.signs().stream()
                    .filter(sign -> sign.signed() && sign.sort().equals("abroad"))
                    .map(sign -> sign.sighting().as(OUTSIDE_CANADA, reading, SHOWN))
                    .forEach(shown::add);
        }
        return Answer.from(shown);
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
