package ca.recourse.facts.model;

import static java.util.stream.Collectors.toSet;

import ca.recourse.facts.Answer;
import ca.recourse.facts.GivenGround;
import ca.recourse.facts.GivenGround.State;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.grounds.FoundGrounds;
import ca.recourse.facts.sentences.Sentence;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.LetterKind;
import ca.recourse.letter.Passage;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Reads by models what the patterns have read, and makes unsure what the models do not bear out.
 *
 * <p>A model puts no other finding in the place of one: it lowers a confidence, and a person looks. It adds a name where the
 * rules found none. One thing alone it puts first: a refusal that a sentence plainly says, where the words of the packs
 * would have hidden it; that is never sure. Safe to share between threads.
 */
public final class SecondReader {

    static final String GROUNDS = "grounds.bin";
    static final String KINDS = "kinds.bin";
    static final String DEEDS = "deeds.bin";
    static final String NAMES = "names.bin";
    static final String NOTHING = "nothing";

    /** The models spread what they know over a hundred grounds: less than this for the one that was read is a no. */
    private static final double DENIED = 0.05;

    /** Less than this, and they speak of something else. */
    private static final double ELSEWHERE = 0.003;

    /** Words in any order count only where the model gives their ground this much. */
    private static final double BORNE_OUT = 0.2;

    private static final double DOUBTED = 0.2;
    private static final double HALF_HEARTED = 0.4;

    // As sure as one acts on, and no surer: the models know few wordings yet, and a person who is asked about clear
    // letters stops looking.
    private static final double WORTH_DENIED = 0.6;

    private static final double WORTH_DOUBTED = 0.7;
    private static final double WORTH_HALF_HEARTED = 0.8;

    /** A refusal, an approval and the like must be as sure as this to say that no reasons are given. */
    private static final double SURE_OF_KIND = 0.6;

    /** As little sure as a kind is when nothing in the letter spoke for any. */
    private static final double NOTHING_SPOKE = 0.3;

    /** Letters that decide against a person and say why. */
    private static final Set<LetterKind> AGAINST =
            EnumSet.of(LetterKind.REFUSAL, LetterKind.MIXED, LetterKind.CANCELLED, LetterKind.TRIBUNAL_DECISION);

    /** Letters that hold nothing against the person: what sounds like a reason there is a condition or a warning. */
    private static final Set<LetterKind> NO_REASONS =
            EnumSet.of(LetterKind.ACKNOWLEDGEMENT, LetterKind.DOCUMENT_REQUEST, LetterKind.OTHER);

    /** Letters that give what was asked for. */
    private static final Set<LetterKind> IN_FAVOUR = EnumSet.of(LetterKind.APPROVAL, LetterKind.WITHDRAWN);

    private final Sense grounds = new Sense(GROUNDS);
    private final Fits fits = Fits.shipped();
    private final UnheardReasons unheard;
    private final Categoriser kinds = new Categoriser(KINDS);
    private final UnheardDeeds deeds = new UnheardDeeds(new Sense(DEEDS), kinds);
    private final SettledKind settled = new SettledKind(deeds);
    private final HeadNames names = new HeadNames();

    /**
     * A second reader.
     *
     * @param yields whether the first ground is nothing more where a letter gives the second
     */
    public SecondReader(BiPredicate<String, String> yields) {
        this.unheard = new UnheardReasons(grounds, fits, yields);
    }

    /** The name that was read; where none was, the one person whom the head of the letter names. */
    public Answer<String> name(Answer<String> read, LetterText letter) {
        return read.findings().isEmpty() ? names.name(letter) : read;
    }

    /**
     * The grounds that were read, each as sure as the weaker of the two readings, without those that rest on words in any
     * order and that the model denies; then those that only the models read.
     *
     * @param kind what the letter is: only one that decides against a person gives reasons in words yet unknown
     * @param application what it is about, where that is known
     */
    public ReadGrounds grounds(FoundGrounds read, Answer<LetterKind> kind, Optional<ApplicationType> application) {
        if (givesNoReasons(kind)) {
            return new ReadGrounds(List.of(), List.of());
        }
        List<GivenGround> known = weighed(standing(read.given(), application).stream());
        boolean against = kind.one().filter(AGAINST::contains).isPresent();
        if (!against) {
            return new ReadGrounds(known, List.of());
        }
        List<GivenGround> heard = unheard.in(read, application);
        List<GivenGround> named = known.isEmpty() && heard.isEmpty() ? named(read, application) : known;
        return new ReadGrounds(
                Stream.concat(named.stream(), heard.stream()).toList(), unheard.unread(read, heard, application));
    }

    /** Those that fit a letter about this and that the model does not deny. */
    public List<GivenGround> standing(List<GivenGround> read, Optional<ApplicationType> application) {
        Set<String> given = read.stream().map(GivenGround::code).collect(toSet());
        return read.stream()
                .filter(ground -> stands(ground, application, given))
                .toList();
    }

    // A decision against somebody has a reason: what its words name stands where the model would leave it none.
    private List<GivenGround> named(FoundGrounds read, Optional<ApplicationType> application) {
        return weighed(read.given().stream()
                .filter(ground -> ground.confidence() > GivenGround.LOOSE)
                .filter(ground -> isFitting(ground, application)));
    }

    private List<GivenGround> weighed(Stream<GivenGround> grounds) {
        return grounds.map(ground -> ground.state() == State.UNKNOWN ? ground : ground.atMost(worth(ground)))
                .toList();
    }

    // The conditions of an approval sound like reasons even where a word in it makes us ask a person.
    private static boolean givesNoReasons(Answer<LetterKind> kind) {
        return kind.one().filter(IN_FAVOUR::contains).isPresent()
                || (kind.one().filter(NO_REASONS::contains).isPresent() && kind.confidence() >= SURE_OF_KIND);
    }

    private boolean stands(GivenGround ground, Optional<ApplicationType> application, Set<String> given) {
        if (ground.state() == State.UNKNOWN) {
            return true;
        }
        boolean firm = ground.confidence() > GivenGround.LOOSE;
        return isFitting(ground, application) && (firm ? !isDenied(ground, given) : borneOut(ground) >= BORNE_OUT);
    }

    private boolean isFitting(GivenGround ground, Optional<ApplicationType> application) {
        boolean firm = ground.confidence() > GivenGround.LOOSE;
        return ground.state() == State.TICKED
                || (firm ? fits.mayBeSaid(ground.code(), application) : fits.mayBe(ground.code(), application));
    }

    // A printed reason that is ticked needs no second reading. Words about something else deny it; those of another
    // reason given do not: "not satisfied that you will leave, based on your travel history".
    private boolean isDenied(GivenGround ground, Set<String> given) {
        return ground.state() == State.STATED
                && borneOut(ground) < ELSEWHERE
                && ground.passages().stream().allMatch(passage -> isElsewhere(passage, given));
    }

    private boolean isElsewhere(Passage passage, Set<String> given) {
        return grounds.of(passage.quote()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(likeliest -> !given.contains(likeliest.getKey()))
                .isPresent();
    }

    // A firm's own grounds are not in the models, which then say nothing of them.
    private double worth(GivenGround ground) {
        double borneOut = borneOut(ground);
        if (borneOut < DENIED) {
            return WORTH_DENIED;
        }
        if (borneOut < DOUBTED) {
            return WORTH_DOUBTED;
        }
        return borneOut < HALF_HEARTED ? WORTH_HALF_HEARTED : 1;
    }

    private double borneOut(GivenGround ground) {
        return ground.passages().stream()
                .map(Passage::quote)
                .mapToDouble(words -> grounds.of(words).getOrDefault(ground.code(), 1.0))
                .max()
                .orElse(1);
    }

    /** Whether a sentence clearly does nothing of what makes a letter one of this kind. */
    public boolean denies(String sentence, LetterKind kind) {
        return deeds.deny(sentence, kind);
    }

    /**
     * The kind that was read; unsure when a sentence does what only letters of another kind do. A refusal where a sentence
     * plainly refuses and none does what was read; where no words the packs know spoke, the kind that the sentences read
     * like. Neither is ever sure.
     *
     * @param supposed sentences that only say what may be: none of them refuses
     */
    public Answer<LetterKind> kind(Answer<LetterKind> read, LetterText letter, List<Sentence> supposed) {
        if (read.one().filter(LetterKind.OTHER::equals).isPresent() && read.confidence() <= NOTHING_SPOKE) {
            Answer<LetterKind> heard = deeds.in(letter, supposed);
            return heard.findings().isEmpty() ? read : heard;
        }
        return settled.kind(read, letter, supposed);
    }
}
