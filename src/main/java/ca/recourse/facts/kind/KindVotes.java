package ca.recourse.facts.kind;

import static ca.recourse.law.LetterKind.ACKNOWLEDGEMENT;
import static ca.recourse.law.LetterKind.APPROVAL;
import static ca.recourse.law.LetterKind.CANCELLED;
import static ca.recourse.law.LetterKind.CLOSED;
import static ca.recourse.law.LetterKind.COURT_ORDER;
import static ca.recourse.law.LetterKind.DOCUMENT_REQUEST;
import static ca.recourse.law.LetterKind.MIXED;
import static ca.recourse.law.LetterKind.OFFICER_NOTES;
import static ca.recourse.law.LetterKind.OTHER;
import static ca.recourse.law.LetterKind.PROCEDURAL_FAIRNESS;
import static ca.recourse.law.LetterKind.RECONSIDERATION_REPLY;
import static ca.recourse.law.LetterKind.REFUSAL;
import static ca.recourse.law.LetterKind.REMOVAL_ORDER;
import static ca.recourse.law.LetterKind.RETURNED_INCOMPLETE;
import static ca.recourse.law.LetterKind.TRIBUNAL_DECISION;
import static ca.recourse.law.LetterKind.WITHDRAWN;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.law.LetterKind;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that speak for each kind, and what follows from them together. */
final class KindVotes {

    /** One deciding wording. */
    private static final int SETTLED = 4;

    /** More than a word in passing. */
    private static final int A_SIGN = 2;

    /** A court's or a board's words are quoted in so many letters that one sign of them is not enough. */
    private static final int SETTLED_BY_TWO = 6;

    private static final Set<LetterKind> QUOTED_OFTEN = EnumSet.of(COURT_ORDER, TRIBUNAL_DECISION, OFFICER_NOTES);

    /** A court and a board tell the whole story of a file, with the words of every letter in it. */
    private static final Set<LetterKind> TELL_ALL = EnumSet.of(COURT_ORDER, TRIBUNAL_DECISION);

    /**
     * Kinds whose words also stand in letters of another kind: a refusal says that the file is closed, a fairness letter
     * asks for documents. The key then gives way to any of the values, and to those that tell all; all other pairs are a
     * contradiction.
     */
    private static final Map<LetterKind, Set<LetterKind>> GIVES_WAY_TO = Map.of(
            REFUSAL,
            EnumSet.of(RECONSIDERATION_REPLY, OFFICER_NOTES),
            CLOSED,
            EnumSet.of(REFUSAL, WITHDRAWN, RETURNED_INCOMPLETE, RECONSIDERATION_REPLY, CANCELLED),
            DOCUMENT_REQUEST,
            EnumSet.of(PROCEDURAL_FAIRNESS, APPROVAL, RETURNED_INCOMPLETE, REMOVAL_ORDER),
            ACKNOWLEDGEMENT,
            EnumSet.complementOf(EnumSet.of(ACKNOWLEDGEMENT, OTHER)),
            TRIBUNAL_DECISION,
            EnumSet.of(COURT_ORDER));

    /** Kinds under which a refusal would go unnoticed. */
    private static final Set<LetterKind> HARMLESS =
            EnumSet.of(APPROVAL, DOCUMENT_REQUEST, ACKNOWLEDGEMENT, OTHER, WITHDRAWN);

    // A letter speaks to somebody; an officer's notes speak of "the applicant".
    private static final Pattern YOU = Pattern.compile("\\b(?:you|your|vous|votre|vos)\\b");

    // The Board speaks under its own name; an officer who assesses a risk uses the same words on refugees.
    private static final Pattern BOARD =
            Pattern.compile("\\b(?:immigration and refugee board|immigration et du statut de refugie"
                    + "|refugee (?:protection|appeal) division|immigration (?:appeal )?division|section de (?:la protection|l'immigration)"
                    + "|section d'appel|panel|tribunal|commissaire|member|(?:rpd|rad|iad|spr|sar|sai)\\b)");

    private final List<Sighting> plain;
    private final List<Sighting> muted;
    private final Reading reading;
    private final boolean speaksToSomebody;

    private KindVotes(List<Sighting> sightings, Reading reading, boolean speaksToSomebody) {
        this.plain = sightings.stream().filter(Sighting::isPlain).toList();
        this.muted = sightings.stream().filter(sighting -> !sighting.isPlain()).toList();
        this.reading = reading;
        this.speaksToSomebody = speaksToSomebody;
    }

    static KindVotes of(List<Sighting> sightings, Reading reading) {
        boolean speaksToSomebody =
                YOU.matcher(reading.folded()).results().limit(3).count() == 3;
        boolean ofABoard = BOARD.matcher(reading.folded()).find();
        return new KindVotes(
                sightings.stream()
                        .filter(sighting -> !(speaksToSomebody && kind(sighting) == OFFICER_NOTES))
                        .filter(sighting -> ofABoard || kind(sighting) != TRIBUNAL_DECISION)
                        .toList(),
                reading,
                speaksToSomebody);
    }

    boolean isSilent() {
        return plain.isEmpty();
    }

    /**
     * Whether the words are only a private person's: somebody who tells of a refusal neither writes from an office nor
     * to the person refused.
     */
    boolean areHearsay(boolean fromAnOffice) {
        boolean told = kinds().stream().noneMatch(this::isSettled)
                && kinds().stream().allMatch(kind -> kind == REFUSAL || kind == APPROVAL || kind == OTHER);
        boolean founded = fromAnOffice || score(REFUSAL) >= A_SIGN;
        return told && !(founded && speaksToSomebody);
    }

    /** The one kind the words agree on, or every kind they speak for. */
    Answer<LetterKind> answer() {
        List<LetterKind> settled =
                standing(kinds().stream().filter(this::isSettled).toList());
        if (settled.isEmpty()) {
            return leaning();
        }
        if (settled.size() == 1) {
            return Answer.from(findings(settled.get(0), sureness(settled.get(0))));
        }
        return isMixed(settled) ? mixed() : disputed(settled);
    }

    private List<LetterKind> kinds() {
        return plain.stream().map(KindVotes::kind).distinct().toList();
    }

    private boolean isSettled(LetterKind kind) {
        return score(kind) >= (QUOTED_OFTEN.contains(kind) ? SETTLED_BY_TWO : SETTLED)
                && plain.stream().anyMatch(sighting -> kind(sighting) == kind && sighting.decides());
    }

    // The same wording twice is one sign.
    private int score(LetterKind kind) {
        return plain.stream()
                .filter(sighting -> kind(sighting) == kind)
                .collect(Collectors.toMap(Sighting::phrase, Sighting::weight, Math::max))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static List<LetterKind> standing(List<LetterKind> kinds) {
        return kinds.stream()
                .filter(kind -> kinds.stream().noneMatch(other -> givesWay(kind, other)))
                .toList();
    }

    private static boolean givesWay(LetterKind kind, LetterKind other) {
        return GIVES_WAY_TO.getOrDefault(kind, Set.of()).contains(other)
                || (TELL_ALL.contains(other) && !TELL_ALL.contains(kind));
    }

    private double sureness(LetterKind kind) {
        if (HARMLESS.contains(kind) && mayHideARefusal()) {
            return 0.6;
        }
        return score(kind) > SETTLED ? 0.97 : 0.93;
    }

    private boolean mayHideARefusal() {
        return score(REFUSAL) > 0 || muted.stream().anyMatch(KindVotes::isRefusalOfAnotherTime);
    }

    // "Further to our earlier letter, your application is refused" must not pass for an acknowledgement.
    private static boolean isRefusalOfAnotherTime(Sighting sighting) {
        return kind(sighting) == REFUSAL
                && sighting.decides()
                && (sighting.tone() == Tone.EARLIER || sighting.tone() == Tone.QUOTED);
    }

    /** Nothing is settled: the strongest kind, unsure; several equally strong are disputed. */
    private Answer<LetterKind> leaning() {
        List<LetterKind> likely = likely();
        int best = likely.stream().mapToInt(this::score).max().orElse(0);
        List<LetterKind> leading =
                standing(likely.stream().filter(kind -> score(kind) == best).toList());
        return leading.size() == 1
                ? Answer.from(findings(leading.get(0), best >= SETTLED ? 0.65 : 0.5))
                : disputed(leading);
    }

    // Advice to go to court names the court: where anything else speaks, that does not make it the court's letter.
    private List<LetterKind> likely() {
        List<LetterKind> others =
                kinds().stream().filter(kind -> !QUOTED_OFTEN.contains(kind)).toList();
        return others.isEmpty() ? kinds() : others;
    }

    private static boolean isMixed(List<LetterKind> kinds) {
        return EnumSet.copyOf(kinds).equals(EnumSet.of(REFUSAL, APPROVAL));
    }

    private Answer<LetterKind> mixed() {
        return Answer.from(Stream.of(REFUSAL, APPROVAL)
                .flatMap(kind -> findings(kind, 0.85).stream())
                .map(finding -> finding.as(MIXED))
                .toList());
    }

    private Answer<LetterKind> disputed(List<LetterKind> kinds) {
        return Answer.from(kinds.stream()
                .flatMap(kind -> findings(kind, 0.5).stream().limit(3))
                .toList());
    }

    private List<Finding<LetterKind>> findings(LetterKind kind, double confidence) {
        return plain.stream()
                .filter(sighting -> kind(sighting) == kind)
                .sorted(Comparator.comparingInt(Sighting::weight).reversed())
                .limit(5)
                .map(sighting -> sighting.as(kind, reading, confidence))
                .toList();
    }

    private static LetterKind kind(Sighting sighting) {
        return LetterKind.valueOf(sighting.is().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
