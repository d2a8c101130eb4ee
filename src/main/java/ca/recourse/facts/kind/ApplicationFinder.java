package ca.recourse.facts.kind;

import static ca.recourse.law.ApplicationType.EXPRESS_ENTRY;
import static ca.recourse.law.ApplicationType.FAMILY_CLASS;
import static ca.recourse.law.ApplicationType.LMIA;
import static ca.recourse.law.ApplicationType.OPEN_WORK_PERMIT;
import static ca.recourse.law.ApplicationType.OTHER_ECONOMIC;
import static ca.recourse.law.ApplicationType.POST_GRADUATION_WORK_PERMIT;
import static ca.recourse.law.ApplicationType.PROVINCIAL_NOMINATION;
import static ca.recourse.law.ApplicationType.PROVINCIAL_NOMINEE;
import static ca.recourse.law.ApplicationType.PRRA;
import static ca.recourse.law.ApplicationType.PR_CARD;
import static ca.recourse.law.ApplicationType.PR_TRAVEL_DOCUMENT;
import static ca.recourse.law.ApplicationType.QUEBEC_SELECTION;
import static ca.recourse.law.ApplicationType.QUEBEC_UNDERTAKING;
import static ca.recourse.law.ApplicationType.REFUGEE_APPEAL;
import static ca.recourse.law.ApplicationType.REFUGEE_CLAIM;
import static ca.recourse.law.ApplicationType.RESETTLEMENT;
import static ca.recourse.law.ApplicationType.RESIDENCY_OBLIGATION;
import static ca.recourse.law.ApplicationType.RESTORATION;
import static ca.recourse.law.ApplicationType.SPONSOR_ELIGIBILITY;
import static ca.recourse.law.ApplicationType.SPOUSE_IN_CANADA;
import static ca.recourse.law.ApplicationType.STUDY_PERMIT;
import static ca.recourse.law.ApplicationType.STUDY_PERMIT_EXTENSION;
import static ca.recourse.law.ApplicationType.SUPER_VISA;
import static ca.recourse.law.ApplicationType.VISITOR_RECORD;
import static ca.recourse.law.ApplicationType.VISITOR_VISA;
import static ca.recourse.law.ApplicationType.WORK_PERMIT;
import static ca.recourse.law.ApplicationType.WORK_PERMIT_EXTENSION;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.Authority;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what was applied for: by the subject line, the opening and the decision; a name in passing weighs little. */
final class ApplicationFinder {

    private static final int SUBJECT = 6;
    private static final int APPLIED_FOR = 5;
    private static final int OPENING = 3;
    private static final int IN_PASSING = 1;

    /** How far the opening of a letter runs after its salutation, in characters. */
    private static final int OPENING_LENGTH = 500;

    private static final Pattern SUBJECT_LINE = Pattern.compile(
            "^\\s{0,10}(?:re\\b|ref\\b|subject|objet|sujet|in re\\b"
                    + "|type of application|application type|type de demande|category|categorie|programme?\\b|application for)");
    private static final Pattern YOUR_APPLICATION = Pattern.compile(
            "\\b(?:your|this|the)\\s{0,3}(?:\\w{1,20} ){0,3}(?:application|request|claim|appeal|sponsorship)\\b"
                    + "|\\b(?:votre|la|cette)\\s{0,3}(?:presente )?(?:demande|candidature)\\b|\\bapplied (?:for|to)\\b");

    /** A general name gives way to the particular one the letter also uses. */
    private static final Map<ApplicationType, Set<ApplicationType>> PARTICULAR = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    WORK_PERMIT,
                    EnumSet.of(WORK_PERMIT_EXTENSION, POST_GRADUATION_WORK_PERMIT, OPEN_WORK_PERMIT, RESTORATION)),
            Map.entry(WORK_PERMIT_EXTENSION, EnumSet.of(POST_GRADUATION_WORK_PERMIT, OPEN_WORK_PERMIT, RESTORATION)),
            Map.entry(OPEN_WORK_PERMIT, EnumSet.of(POST_GRADUATION_WORK_PERMIT, RESTORATION)),
            Map.entry(STUDY_PERMIT, EnumSet.of(STUDY_PERMIT_EXTENSION, POST_GRADUATION_WORK_PERMIT, RESTORATION)),
            Map.entry(STUDY_PERMIT_EXTENSION, EnumSet.of(POST_GRADUATION_WORK_PERMIT, RESTORATION)),
            Map.entry(VISITOR_VISA, EnumSet.of(SUPER_VISA)),
            Map.entry(VISITOR_RECORD, EnumSet.of(RESTORATION)),
            Map.entry(FAMILY_CLASS, EnumSet.of(SPOUSE_IN_CANADA, SPONSOR_ELIGIBILITY)),
            Map.entry(SPONSOR_ELIGIBILITY, EnumSet.noneOf(ApplicationType.class)),
            Map.entry(RESIDENCY_OBLIGATION, EnumSet.of(PR_TRAVEL_DOCUMENT, PR_CARD)),
            Map.entry(EXPRESS_ENTRY, EnumSet.of(PROVINCIAL_NOMINEE, OTHER_ECONOMIC)),
            Map.entry(REFUGEE_CLAIM, EnumSet.of(REFUGEE_APPEAL, RESETTLEMENT, PRRA)),
            Map.entry(PROVINCIAL_NOMINEE, EnumSet.noneOf(ApplicationType.class))));

    /** What some authorities alone decide on. */
    private static final Map<Authority, Set<ApplicationType>> OF_AUTHORITY = Map.of(
            Authority.ESDC, EnumSet.of(LMIA),
            Authority.PROVINCE, EnumSet.of(PROVINCIAL_NOMINATION),
            Authority.MIFI, EnumSet.of(QUEBEC_SELECTION, QUEBEC_UNDERTAKING));

    private static final Map<Authority, Set<ApplicationType>> ONLY_MATTER_OF =
            Map.of(Authority.ESDC, EnumSet.of(LMIA), Authority.PROVINCE, EnumSet.of(PROVINCIAL_NOMINATION));

    private final Cues applications = Cues.of("applications");

    Answer<ApplicationType> find(Reading reading, Answer<Authority> sender) {
        Optional<Authority> authority = sender.one();
        List<Sighting> named = applications.namesIn(reading).stream()
                .filter(sighting -> !sighting.is().equals("decoy"))
                .filter(sighting -> focus(sighting, reading) > 0)
                .filter(sighting -> mayDecideOn(authority, type(sighting)))
                .toList();
        Map<ApplicationType, Integer> scores = new EnumMap<>(ApplicationType.class);
        named.forEach(sighting -> scores.merge(type(sighting), score(sighting, reading), ApplicationFinder::together));
        return leading(scores)
                .map(leader -> Answer.from(findings(named, leader, sureness(scores, leader), reading)))
                .orElseGet(() -> onlyMatterOf(sender));
    }

    // ESDC and the provinces decide on one thing; their name says what.
    private static Answer<ApplicationType> onlyMatterOf(Answer<Authority> sender) {
        return Answer.from(sender.findings().stream()
                .flatMap(finding -> ONLY_MATTER_OF.getOrDefault(finding.value(), Set.of()).stream()
                        .map(finding::as))
                .toList());
    }

    // Provinces, ESDC and Quebec decide on their own matters only.
    private static boolean mayDecideOn(Optional<Authority> authority, ApplicationType type) {
        return authority.map(OF_AUTHORITY::get).map(own -> own.contains(type)).orElse(true);
    }

    // The weightiest place counts, repetition a little.
    private static int together(int one, int other) {
        return Math.max(one, other) + 1;
    }

    private static int score(Sighting sighting, Reading reading) {
        return focus(sighting, reading) * sighting.weight();
    }

    private static int focus(Sighting sighting, Reading reading) {
        String sentence = reading.folded(reading.sentenceAt(sighting.start()));
        String line = reading.foldedLine(sighting.start());
        if (SUBJECT_LINE.matcher(line).find() || reading.stands(Cue.Where.LINE, sighting.start(), sighting.end())) {
            return SUBJECT;
        }
        boolean appliedFor = YOUR_APPLICATION.matcher(sentence).find();
        if (!sighting.isPlain() && !(appliedFor && sighting.tone() == Tone.HEDGED)) {
            return 0;
        }
        if (appliedFor) {
            return APPLIED_FOR;
        }
        boolean opening =
                sighting.start() >= reading.bodyStart() && sighting.start() < reading.bodyStart() + OPENING_LENGTH;
        return opening ? OPENING : IN_PASSING;
    }

    private static Optional<ApplicationType> leading(Map<ApplicationType, Integer> scores) {
        return scores.entrySet().stream()
                .filter(score -> scores.entrySet().stream().noneMatch(other -> isParticular(score, other)))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static boolean isParticular(
            Map.Entry<ApplicationType, Integer> general, Map.Entry<ApplicationType, Integer> other) {
        return PARTICULAR.getOrDefault(general.getKey(), Set.of()).contains(other.getKey())
                && other.getValue() * 4 >= general.getValue() * 3;
    }

    private static double sureness(Map<ApplicationType, Integer> scores, ApplicationType leader) {
        int best = scores.getOrDefault(leader, 0);
        int next = scores.entrySet().stream()
                .filter(score -> score.getKey() != leader)
                .filter(score ->
                        !PARTICULAR.getOrDefault(score.getKey(), Set.of()).contains(leader))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        if (best < OPENING * Cue.Strength.DECIDES.weight()) {
            return 0.6;
        }
        return best - next >= 4 ? 0.95 : 0.7;
    }

    private static List<Finding<ApplicationType>> findings(
            List<Sighting> named, ApplicationType leader, double confidence, Reading reading) {
        return named.stream()
                .filter(sighting -> type(sighting) == leader)
                .sorted(Comparator.comparing((Sighting sighting) -> score(sighting, reading))
                        .reversed())
                .limit(3)
                .map(sighting -> sighting.as(leader, reading, confidence))
                .toList();
    }

    private static ApplicationType type(Sighting sighting) {
        return ApplicationType.valueOf(sighting.is().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
