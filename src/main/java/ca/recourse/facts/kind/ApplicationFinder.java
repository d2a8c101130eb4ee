package ca.recourse.facts.kind;

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
            "\\b(?:your|this|the)\\s{0,3}(?:\\w{1,20} ){0,3}(?:application|request|claim|appeal|sponsorship|file)\\b"
                    + "|\\b(?:votre|la|cette)\\s{0,3}(?:presente )?(?:demande|candidature|dossier)\\b|\\bapplied (?:for|to)\\b");

    // "Extension of your work permit: refused." is what the letter refuses, whatever else it grants.
    private static final Pattern DECIDED = Pattern.compile("^[^.;]{3,110}(?:[:\\t-]| {3}) {0,30}(?:application )?"
            + "(?:refused|denied|rejected|declined|dismissed|not (?:approved|granted|accepted|extended|issued|renewed|restored)"
            + "|(?:refuse|rejete)e?s?|non (?:approuve|accorde|prolonge|renouvele)e?)\\b");

    // "W312345678": the first letter of a file number.
    private static final Pattern FILE_NUMBER = Pattern.compile("\\b([a-z])\\d{8,10}\\b");

    /** So sure when nothing but the letter of a file number, or the name of the sender, says it: a person looks. */
    private static final double HARDLY = 0.5;

    /** "We cannot finish your work permit application" and "if your application" name it as well as a plain sentence. */
    private static final Set<Tone> NAMED_ALL_THE_SAME = EnumSet.of(Tone.HEDGED, Tone.NEGATED, Tone.CONDITIONAL);

    private final Cues applications = Cues.of("applications");

    Answer<ApplicationType> find(Reading reading, Answer<Authority> sender) {
        Optional<Authority> authority = sender.one();
        List<Sighting> named = Cues.outermost(applications.in(reading).stream()
                        .filter(sighting -> !spansADecision(sighting, reading))
                        .toList())
                .stream()
                .filter(sighting -> !sighting.is().equals("decoy"))
                .filter(sighting -> focus(sighting, reading) > 0)
                .filter(sighting -> Matters.mayDecideOn(authority, type(sighting)))
                .toList();
        Answer<ApplicationType> filed = authority.isPresent() ? byFileNumber(reading) : Answer.silent();
        boolean passing = !named.isEmpty() && named.stream().allMatch(sighting -> isInPassing(sighting, reading));
        if (passing && !filed.findings().isEmpty()) {
            return filed;
        }
        Map<ApplicationType, Integer> scores = new EnumMap<>(ApplicationType.class);
        named.forEach(sighting -> scores.merge(type(sighting), score(sighting, reading), ApplicationFinder::together));
        return leading(scores)
                .map(leader -> Answer.from(findings(named, leader, sureness(scores, leader), reading)))
                .orElseGet(() -> unnamed(reading, sender));
    }

    /** Nothing is named: ESDC and the provinces decide on one thing, and the letter of a file number speaks. */
    private static Answer<ApplicationType> unnamed(Reading reading, Answer<Authority> sender) {
        Answer<ApplicationType> bySender = Answer.from(sender.findings().stream()
                .flatMap(finding ->
                        Matters.firstMatterOf(finding.value()).stream().map(finding::as))
                .toList());
        return bySender.findings().isEmpty() && sender.one().isPresent() ? byFileNumber(reading) : bySender;
    }

    private static Answer<ApplicationType> byFileNumber(Reading reading) {
        return Answer.from(FILE_NUMBER
                .matcher(reading.folded())
                .results()
                .flatMap(number -> Matters.ofFileLetter(number.group(1).charAt(0)).stream()
                        .map(type -> new Finding<>(type, reading.passage(number.start(), number.end()), HARDLY)))
                .toList());
    }

    // "Do not travel until you have your visa" in a file on permanent residence; and a bare visa may be of any kind.
    private static boolean isInPassing(Sighting sighting, Reading reading) {
        return !sighting.decides()
                && (type(sighting) == ApplicationType.VISITOR_VISA || focus(sighting, reading) <= IN_PASSING);
    }

    // The weightiest place counts, repetition a little.
    private static int together(int one, int other) {
        return Math.max(one, other) + 1;
    }

    private static int score(Sighting sighting, Reading reading) {
        return focus(sighting, reading) * sighting.weight();
    }

    // "Prolongation du permis d'études  Refusée" / "Séjour comme visiteuse": two lines, two names.
    private static boolean spansADecision(Sighting sighting, Reading reading) {
        String words = reading.folded().substring(sighting.start(), sighting.end());
        return words.indexOf('\n') >= 0
                && words.lines().anyMatch(line -> DECIDED.matcher(line).find());
    }

    private static int focus(Sighting sighting, Reading reading) {
        String sentence = reading.folded(reading.sentenceAt(sighting.start()));
        String line = reading.foldedLine(sighting.start());
        if (SUBJECT_LINE.matcher(line).find()
                || DECIDED.matcher(sentence).find()
                || DECIDED.matcher(line).find()
                || reading.stands(Cue.Where.LINE, sighting.start(), sighting.end())) {
            return SUBJECT;
        }
        boolean appliedFor = YOUR_APPLICATION.matcher(sentence).find();
        if (!sighting.isPlain() && !(NAMED_ALL_THE_SAME.contains(sighting.tone()) && (appliedFor || fits(sighting)))) {
            return 0;
        }
        if (appliedFor) {
            return APPLIED_FOR;
        }
        boolean opening =
                sighting.start() >= reading.bodyStart() && sighting.start() < reading.bodyStart() + OPENING_LENGTH;
        return opening ? OPENING : IN_PASSING;
    }

    // A provision or a form number fits an application however the sentence goes on.
    private static boolean fits(Sighting sighting) {
        return !sighting.decides();
    }

    private static Optional<ApplicationType> leading(Map<ApplicationType, Integer> scores) {
        return scores.entrySet().stream()
                .filter(score -> scores.entrySet().stream().noneMatch(other -> isParticular(score, other)))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static boolean isParticular(
            Map.Entry<ApplicationType, Integer> general, Map.Entry<ApplicationType, Integer> other) {
        return Matters.isGeneral(general.getKey(), other.getKey()) && other.getValue() * 4 >= general.getValue() * 3;
    }

    private static double sureness(Map<ApplicationType, Integer> scores, ApplicationType leader) {
        int best = scores.getOrDefault(leader, 0);
        int next = scores.entrySet().stream()
                .filter(score -> score.getKey() != leader)
                .filter(score -> !Matters.isGeneral(score.getKey(), leader))
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
