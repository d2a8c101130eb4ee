package ca.recourse.facts.kind;

import static ca.recourse.law.LetterKind.APPROVAL;
import static ca.recourse.law.LetterKind.MIXED;
import static ca.recourse.law.LetterKind.OTHER;
import static ca.recourse.law.LetterKind.REFUSAL;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.facts.kind.Voices.Voice;
import ca.recourse.law.LetterKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that speak for each kind, and what follows from them together. */
final class KindVotes {

    /** One deciding wording. */
    private static final int SETTLED = 4;

    /** More than a word in passing. */
    private static final int A_SIGN = 2;

    /** What is quoted often is settled by one wording and a sign beside it. */
    private static final int SETTLED_BY_TWO = 6;

    /** As sure as one acts on: words of another kind stand in the letter too. */
    private static final double MEANT = 0.75;

    /** Less sure than one acts on. */
    private static final double HARDLY = 0.5;

    /** What a mixed letter does. */
    private static final Set<LetterKind> BOTH = EnumSet.of(REFUSAL, APPROVAL);

    /** Kinds that one can be told of by anybody. */
    private static final Set<LetterKind> TOLD_BY_ANYBODY = EnumSet.of(REFUSAL, APPROVAL, OTHER);

    private final List<Sighting> plain;
    private final List<Sighting> muted;
    private final Reading reading;
    private final Voices voices;

    private KindVotes(List<Sighting> sightings, Reading reading, Voices voices) {
        this.plain = sightings.stream().filter(Sighting::isPlain).toList();
        this.muted = sightings.stream().filter(sighting -> !sighting.isPlain()).toList();
        this.reading = reading;
        this.voices = voices;
    }

    static KindVotes of(List<Sighting> sightings, Reading reading, Voices voices) {
        return new KindVotes(
                sightings.stream()
                        .filter(sighting -> voices.allow(kind(sighting)))
                        .toList(),
                reading,
                voices);
    }

    /** Whether nothing speaks: the name of a board or a court, to which one may go, is no word on the letter's kind. */
    boolean isSilent() {
        return plain.stream()
                .allMatch(sighting -> Precedence.QUOTED_OFTEN.contains(kind(sighting)) && !sighting.decides());
    }

    /**
     * Whether the words are only a private person's: somebody who tells of a refusal neither writes from an office nor
     * to the person refused.
     */
    boolean areHearsay(boolean fromAnOffice) {
        if (!TOLD_BY_ANYBODY.containsAll(kinds())) {
            return false;
        }
        boolean settled = kinds().stream().anyMatch(this::isSettled);
        boolean founded = fromAnOffice || (score(REFUSAL) >= A_SIGN && voices.has(Voice.ADDRESSEE));
        boolean spokenTo = voices.has(Voice.ADDRESSEE) || (settled && !voices.has(Voice.TELLER));
        return !(spokenTo && (settled || founded)) && !(settled && fromAnOffice);
    }

    /** Whether the words are those of a representative, who passes on what others decided and does none of it. */
    boolean arePassedOn() {
        return voices.has(Voice.REPRESENTATIVE)
                && plain.stream()
                        .noneMatch(
                                sighting -> sighting.decides() && sighting.cue().firm());
    }

    // "I am refusing": the writer does it by saying so; or a heading names it.
    private Set<LetterKind> done() {
        return plain.stream()
                .filter(Sighting::decides)
                .filter(sighting -> sighting.cue().firm() || sighting.cue().where() == Cue.Where.LINE)
                .map(KindVotes::kind)
                .collect(Collectors.toSet());
    }

    /** The one kind the words agree on, or every kind they speak for. */
    Answer<LetterKind> answer(Hearing hearing) {
        List<LetterKind> settled = settled();
        if (settled.isEmpty()) {
            return leaning();
        }
        if (settled.size() == 1) {
            return Answer.from(findings(settled.get(0), sureness(settled.get(0))));
        }
        return isMixed(settled) ? meant(hearing).orElseGet(this::mixed) : disputed(settled);
    }

    private List<LetterKind> settled() {
        return Precedence.standing(kinds().stream().filter(this::isSettled).toList(), done());
    }

    // Which of a refusal and an approval is left when words are passed over in sentences that do nothing of the sort:
    // "this visa does not authorize you to stay beyond that day" in an approval.
    private Optional<Answer<LetterKind>> meant(Hearing hearing) {
        Stream<Sighting> meant = plain.stream().filter(sighting -> isMeant(sighting, hearing));
        KindVotes heard = new KindVotes(Stream.concat(meant, muted.stream()).toList(), reading, voices);
        List<LetterKind> left = heard.settled().stream().filter(BOTH::contains).toList();
        return left.size() == 1
                ? Optional.of(Answer.from(heard.findings(left.get(0), left.contains(REFUSAL) ? MEANT : HARDLY)))
                : Optional.empty();
    }

    // A part of a table and its outcome are no sentence: "Stay as a visitor: allowed".
    private boolean isMeant(Sighting sighting, Hearing hearing) {
        return sighting.cue().where() != Cue.Where.ANYWHERE
                || !hearing.denies(reading.sentence(sighting.start(), sighting.end()), kind(sighting));
    }

    private List<LetterKind> kinds() {
        return plain.stream().map(KindVotes::kind).distinct().toList();
    }

    private boolean isSettled(LetterKind kind) {
        return score(kind) >= (Precedence.QUOTED_OFTEN.contains(kind) ? SETTLED_BY_TWO : SETTLED)
                && plain.stream().anyMatch(sighting -> kind(sighting) == kind && sighting.decides());
    }

    // The same wording twice is one sign, and so is the same place read by two wordings.
    private int score(LetterKind kind) {
        List<Sighting> signs = new ArrayList<>();
        plain.stream()
                .filter(sighting -> kind(sighting) == kind)
                .sorted(Comparator.comparingInt(Sighting::weight).reversed())
                .filter(sighting -> signs.stream().noneMatch(sighting::repeats))
                .forEach(signs::add);
        return signs.stream().mapToInt(Sighting::weight).sum();
    }

    private double sureness(LetterKind kind) {
        if (Precedence.HARMLESS.contains(kind) && mayHideARefusal()) {
            return score(REFUSAL) >= A_SIGN ? 0.5 : 0.6;
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
        List<LetterKind> leading = Precedence.standing(
                likely.stream().filter(kind -> score(kind) == best).toList(), done());
        if (leading.size() > 1) {
            return disputed(leading);
        }
        LetterKind leader = leading.get(0);
        return Precedence.HARMLESS.contains(leader) && score(REFUSAL) >= A_SIGN
                ? disputed(List.of(leader, REFUSAL))
                : Answer.from(findings(leader, best >= SETTLED ? 0.65 : 0.5));
    }

    // Advice to go to court names the court: where anything else speaks, that does not make it the court's letter.
    private List<LetterKind> likely() {
        List<LetterKind> others = kinds().stream()
                .filter(kind -> !Precedence.QUOTED_OFTEN.contains(kind))
                .toList();
        return others.isEmpty() ? kinds() : others;
    }

    private static boolean isMixed(List<LetterKind> kinds) {
        return EnumSet.copyOf(kinds).equals(BOTH);
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
