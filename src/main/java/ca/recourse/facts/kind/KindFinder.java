package ca.recourse.facts.kind;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.law.LetterKind;
import ca.recourse.letter.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what kind of letter it is.
 *
 * <p>Words of the packs speak for kinds; only what is said plainly counts. Kinds that contradict each other are disputed,
 * and a letter in which nothing speaks is {@code other} with so little confidence that a person looks at it.
 */
final class KindFinder {

    /** Fewer words than this are no letter. */
    private static final int HARDLY_ANY_WORDS = 12;

    /** So many words that were typed, not guessed from a picture, say something. */
    private static final int A_NOTE = 3;

    private static final double NOTHING_SPEAKS = 0.3;
    private static final double HEARSAY = 0.4;
    private static final double NOT_OURS = 0.6;

    // "W312345678", "11-2233-4455", "1122334455".
    private static final Pattern FILE_NUMBER =
            Pattern.compile("\\b(?:[a-z]{1,2}\\d{8,10}|\\d{2}-\\d{4}-\\d{4}|\\d{4}-\\d{4}|\\d{10})\\b");

    private final Cues kinds = Cues.of("kinds");
    private final Cues authorities = Cues.of("authorities");
    private final Cues context = Cues.of("context");
    private final Cues voices = Cues.of("voices");
    private final Hearing hearing;

    KindFinder(Hearing hearing) {
        this.hearing = hearing;
    }

    Answer<LetterKind> find(Reading reading, boolean foreign) {
        if (Words.in(reading.folded()) < HARDLY_ANY_WORDS) {
            return hardlyAnyWords(reading);
        }
        if (foreign || !context.anyIn(reading)) {
            return clear(LetterKind.OTHER, everything(reading), NOT_OURS);
        }
        KindVotes votes = KindVotes.of(kinds.in(reading), reading, Voices.in(reading, voices));
        if (votes.isSilent()) {
            return clear(LetterKind.OTHER, everything(reading), NOTHING_SPEAKS);
        }
        return votes.arePassedOn() || votes.areHearsay(isFromAnOffice(reading))
                ? clear(LetterKind.OTHER, everything(reading), HEARSAY)
                : votes.answer(hearing);
    }

    // An authority in the head or the signature, or a number it gives its files.
    private boolean isFromAnOffice(Reading reading) {
        return FILE_NUMBER.matcher(reading.folded()).find()
                || authorities.in(reading).stream()
                        .anyMatch(name -> Stream.of(Cue.Where.TOP, Cue.Where.LINE, Cue.Where.SIGNATURE)
                                .anyMatch(where -> reading.stands(where, name.start(), name.end())));
    }

    // A short note has been read as it stands; a picture that gives a word or two has not.
    private static Answer<LetterKind> hardlyAnyWords(Reading reading) {
        boolean isNote =
                Words.in(reading.folded()) >= A_NOTE && !reading.letter().isScanned();
        return isNote
                ? clear(LetterKind.OTHER, everything(reading), NOTHING_SPEAKS)
                : clear(LetterKind.UNREADABLE, everything(reading), 0.9);
    }

    private static Answer<LetterKind> clear(LetterKind kind, Passage passage, double confidence) {
        return Answer.from(List.of(new Finding<>(kind, passage, confidence)));
    }

    private static Passage everything(Reading reading) {
        int length = reading.folded().length();
        return length == 0 ? new Passage(1, 0, 0, "", Optional.empty(), 1) : reading.passage(0, Math.min(length, 200));
    }
}
