package ca.recourse.facts.model;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines;
import ca.recourse.facts.TextLines.Stretch;
import ca.recourse.facts.identity.PersonNames;
import ca.recourse.facts.identity.Strangers;
import ca.recourse.letter.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;

/** Finds the one person named on a line of a letter's head, by a trained model. Safe to share between threads. */
final class HeadNames {

    /** The head of a letter is no longer, in lines. */
    private static final int HEAD = 24;

    /** No cell of a head is longer, in characters. */
    private static final int LONGEST = 80;

    /** The model gives places and offices up to 0.67, names it has never seen 0.6 to 0.9. */
    private static final double SURE = 0.7;

    /** A name that stands by itself or behind a short label fills this much of its cell. */
    private static final double FILLED = 0.55;

    /** No surer than a name that an address alone gives. */
    private static final double WORTH = 0.6;

    // "Dear Mr. Roy": the form of address is no part of the name.
    private static final Pattern TITLE = Pattern.compile(
            "^(?:(?:Dear|Mr|Mrs|Ms|Miss|Dr|M|Mme|Mlle|Madame|Monsieur|Bonjour|Hello)\\b[. ]{0,3}){1,3}",
            Pattern.CASE_INSENSITIVE);
    // "Ana Roy (UCI 11-2233-4455)": what stands behind a name in its cell.
    private static final Pattern BEHIND = Pattern.compile("[(\\d|].*$");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'-]{1,40}");

    private final PersonNames persons = PersonNames.load();
    private final Strangers.Lookout lookout = Strangers.Lookout.open();

    // Opened when first asked: most letters name the person where the rules look.
    private final Map<String, TokenNameFinderModel> opened = new ConcurrentHashMap<>();

    /** The person, when the head names exactly one. */
    Answer<String> name(LetterText letter) {
        NameFinderME finder = new NameFinderME(opened.computeIfAbsent(SecondReader.NAMES, HeadNames::open));
        TextLines lines = TextLines.of(letter.text());
        Strangers strangers = lookout.in(letter);
        List<Finding<String>> found = IntStream.range(
                        0, Math.min(HEAD, lines.all().size()))
                .mapToObj(lines::cells)
                .flatMap(List::stream)
                .filter(cell -> cell.words().length() <= LONGEST && !strangers.hold(cell.start()))
                .flatMap(cell -> in(cell, finder, letter).map(name -> whole(cell, name, letter)))
                .filter(name -> persons.name(name.value()).isPresent())
                .toList();
        Answer<String> answer = Answer.from(found);
        return answer.one().isPresent() ? answer : Answer.silent();
    }

    // "Anh Thu Roy": the model may leave out a name that it has never seen; where the whole cell is a name, that is it.
    private Finding<String> whole(Stretch cell, Finding<String> found, LetterText letter) {
        String words = letter.text().substring(cell.start(), cell.end()).strip();
        Optional<String> name =
                persons.name(words).filter(all -> all.length() > found.value().length());
        return name.isPresent()
                ? new Finding<>(name.get(), letter.passage(cell.start(), cell.end()), found.confidence())
                : found;
    }

    private static Stream<Finding<String>> in(Stretch cell, NameFinderME finder, LetterText letter) {
        String words = letter.text().substring(cell.start(), cell.end());
        Span[] places = SimpleTokenizer.INSTANCE.tokenizePos(words);
        Span[] names = finder.find(Span.spansToStrings(places, words));
        double[] sureness = finder.probs(names);
        finder.clearAdaptiveData();
        return IntStream.range(0, names.length)
                .filter(i -> sureness[i] >= SURE && names[i].length() > 1)
                .mapToObj(i -> place(names[i], places))
                .filter(place -> place.length() >= FILLED * length(words))
                .flatMap(place -> finding(place, cell, words, letter).stream());
    }

    private static Span place(Span name, Span[] places) {
        return new Span(places[name.getStart()].getStart(), places[name.getEnd() - 1].getEnd());
    }

    private static int length(String words) {
        return BEHIND.matcher(words).replaceFirst("").strip().length();
    }

    private static Optional<Finding<String>> finding(Span place, Stretch cell, String words, LetterText letter) {
        String titled = words.substring(place.getStart(), place.getEnd());
        String name = TITLE.matcher(titled).replaceFirst("").strip();
        int end = cell.start() + place.getEnd();
        Passage passage = letter.passage(end - titled.length(), end);
        return isFull(name)
                ? Optional.of(new Finding<>(name, passage, Math.min(WORTH, passage.confidence())))
                : Optional.empty();
    }

    // One word may be anything.
    private static boolean isFull(String name) {
        return name.chars().noneMatch(Character::isDigit)
                && WORD.matcher(name).results().count() > 1
                && Character.isUpperCase(name.charAt(0));
    }

    private static TokenNameFinderModel open(String name) {
        try (InputStream in = HeadNames.class.getResourceAsStream("/models/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the model models/" + name + " is missing: build the program again with ./mvnw package");
            }
            return new TokenNameFinderModel(in);
        } catch (IOException trouble) {
            throw new UncheckedIOException("the model models/" + name + " cannot be read: build it again", trouble);
        }
    }
}
