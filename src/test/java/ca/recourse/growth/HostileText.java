package ca.recourse.growth;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts that ask most of a pattern: what it looks for, over and over, with an end that lets it fail. Made from the
 * pattern's own words and from one of each kind of character.
 */
record HostileText(String start, String again, String end) {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}'\u2019]{2,30}(?: [\\p{L}']{1,30}){0,6}");
    private static final Pattern CLASS_OR_ESCAPE = Pattern.compile(
            "\\\\[pP]\\{[^}]{1,20}}|\\\\[a-zA-Z]|\\(\\?(?:<?[!=:>]|<[a-zA-Z0-9]{1,20}>|[a-z]{1,5}[:)])");
    // One of every kind of character that patterns tell apart, and the pairs that letters are full of.
    private static final List<String> KINDS = List.of(
            "a",
            "A",
            "\u00E9",
            "1",
            " ",
            "\t",
            "\n",
            ".",
            ",",
            "-",
            "'",
            "(",
            "[",
            "<",
            "/",
            ":",
            "@",
            "x",
            "_",
            "\u2610",
            "a ",
            "A ",
            "1 ",
            "a.",
            "a,",
            "a-",
            "a\n",
            " \n",
            "\n\n\t",
            "A, ",
            "(a) ",
            "1-",
            "1/",
            "1.",
            "a@",
            "@ ",
            "[ ] ",
            "a: ",
            "20 ",
            "may 1, 2020 ");
    private static final int MOST_WORDS = 8;

    /** The text at about this length. */
    String of(int length) {
        return start + again.repeat(Math.max(1, length / again.length())) + end;
    }

    static List<HostileText> against(Pattern pattern) {
        List<String> words = words(pattern);
        Stream<String> units = Stream.concat(
                KINDS.stream(),
                words.stream().flatMap(word -> Stream.of(word + " ", word, word + "\n", word + " a, ")));
        return units.flatMap(unit -> Stream.concat(
                        Stream.of(new HostileText("", unit, "\u0001")),
                        words.stream().limit(2).map(word -> new HostileText(word + " ", unit, "\u0001"))))
                .toList();
    }

    private static List<String> words(Pattern pattern) {
        String plain = CLASS_OR_ESCAPE
                .matcher(pattern.pattern().replace("\\Q", " ").replace("\\E", " "))
                .replaceAll(" ");
        Set<String> found = new TreeSet<>();
        WORDS.matcher(plain).results().map(MatchResult::group).forEach(found::add);
        return found.stream().limit(MOST_WORDS).toList();
    }
}
