package ca.recourse.casefile.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words a letter is found by, as one text: each word once, lower case, no accents, a blank before and after it.
 * What a list is narrowed by (kind, application, grounds, state) stands there too, as words nobody types.
 */
final class Sought {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}]{0,40}\\d[\\p{L}\\p{N}\\-]*");

    // A summary quotes its letter at length; its first words are what people remember.
    private static final int MOST_WORDS = 400;

    private Sought() {}

    /** A mark that a list is narrowed by. */
    enum Mark {
        KIND("xqk"),
        APPLICATION("xqa"),
        GROUND("xqg"),
        REVIEW("xqr"),
        CONFIRMED("xqc");

        private final String prefix;

        Mark(String prefix) {
            this.prefix = prefix;
        }

        String of(String value) {
            return prefix + BETWEEN.matcher(Folded.of(value)).replaceAll("");
        }

        String of(boolean yes) {
            return of(yes ? "yes" : "no");
        }
    }

    /** The text for a letter: its names and numbers, the words of its summary, and its marks. */
    static String of(RegisteredLetter letter, boolean confirmed, SummaryFields fields) {
        Stream<String> names = Stream.of(
                        Optional.of(letter.caseId()),
                        letter.personName(),
                        letter.uci(),
                        letter.applicationNumber(),
                        Optional.of(letter.fileName()),
                        letter.container())
                .flatMap(Optional::stream);
        Stream<String> words = Stream.concat(names, fields.words()).flatMap(said -> words(said).stream());
        Stream<String> marks = Stream.concat(
                Stream.of(
                        Mark.KIND.of(letter.kind()),
                        Mark.APPLICATION.of(letter.application().orElse("")),
                        Mark.REVIEW.of(letter.review()),
                        Mark.CONFIRMED.of(confirmed)),
                fields.grounds().stream().map(SummaryFields.Ground::code).map(Mark.GROUND::of));
        return Stream.concat(marks, words.distinct().limit(MOST_WORDS))
                .distinct()
                .collect(Collectors.joining(" ", " ", " "));
    }

    /** The words of a text; a number written with hyphens is found by its parts and whole. */
    static Collection<String> words(String text) {
        String folded = Folded.of(text);
        Stream<String> parts = BETWEEN.splitAsStream(folded).filter(word -> !word.isEmpty());
        Stream<String> whole = Stream.of(folded.split("\\s+", -1))
                .filter(word -> word.contains("-") && NUMBER.matcher(word).matches())
                .map(word -> word.replace("-", ""));
        return Stream.concat(parts, whole).distinct().toList();
    }

    /** What somebody typed, as beginnings of words. */
    static List<String> beginnings(String typed) {
        String folded = Folded.of(typed);
        return NUMBER.matcher(folded).matches()
                ? List.of(folded.replace("-", ""))
                : BETWEEN.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
    }
}
