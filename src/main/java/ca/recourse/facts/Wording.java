package ca.recourse.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A way letters phrase a thing, written so that a lawyer can read and correct it.
 *
 * <p>Words stand for themselves, whatever their case, accents, line breaks, commas and quotes. {@code {visa|permit}} is
 * one of several, {@code [therefore]} may be missing, {@code ...} is up to fourteen words of the same sentence,
 * {@code #} is a number in digits or words, {@code satisf*} is any word that begins so, and {@code @} is a date (in a
 * text where dates are so marked). Example: {@code I am [therefore] refusing your application}.
 *
 * <p>Packs hold thousands of phrases and a letter uses few: each is compiled when it is first tried. To look for many at
 * once use {@link WordingIndex}.
 */
public final class Wording {

    // Blanks get lost and commas, quotes and bullets come and go, in scans and in type.
    private static final String BETWEEN = "[\\s,\"'*()/-]{0,6}";
    private static final String SIGNS_BETWEEN = ",\"'*()/-";
    private static final String ENDING = "\\p{L}{0,12}";
    // Possessive, so that a hostile page cannot make the search try every way of cutting it into words.
    // The stop of a shortened word before a number, "Oct. 13" or "s. 112", ends no sentence.
    private static final String GAP =
            "(?:(?:[^\\s.;,\"'*]|\\.(?:(?=\\S)|(?<=\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ss?|par|para|art)\\.)(?=\\s?\\d))){1,40}+[\\s,\"'*]{1,6}+){0,14}?";
    // The verb, not the month: "3 May", "May 5".
    private static final String MAY = "(?<!\\d )may(?!\\s{0,3}\\d)";
    private static final String EDGE_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String EDGE_AFTER = "(?![\\p{L}\\p{N}])";

    // A gap follows a whole word, or the elided one of "n'avez".
    private static final String ENDED = "(?:(?<=')|" + EDGE_AFTER + ")";

    private static final String MARKS = "{}[]|#@.";

    private final String phrase;
    private final String anchor;
    private final AtomicReference<Optional<Needs>> needs = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Pattern>> compiled = new AtomicReference<>(Optional.empty());

    private Wording(String phrase, String anchor) {
        this.phrase = phrase;
        this.anchor = anchor;
    }

    public static Wording of(String phrase) {
        return new Wording(phrase, anchor(spoken(phrase)));
    }

    /** The words as written in the pack. */
    public String phrase() {
        return phrase;
    }

    /** Every place the phrase stands in a letter, as places of {@link LetterText#folded()}. */
    public Stream<MatchResult> in(LetterText letter) {
        return mayStandIn(letter) ? pattern().matcher(letter.folded()).results() : Stream.empty();
    }

    /** False only where the phrase surely stands nowhere in a letter: told from its words, without a search. */
    boolean mayStandIn(LetterText letter) {
        return letter.grams().mayHold(Grams.of(anchor)) && needs().mayStandIn(letter);
    }

    private Needs needs() {
        return needs.updateAndGet(known -> known.isPresent() ? known : Optional.of(Needs.of(spoken(phrase))))
                .orElseThrow();
    }

    /** Whether the phrase stands in a part of a letter. */
    public boolean between(LetterText letter, int start, int end) {
        return pattern()
                .matcher(letter.folded())
                .region(start, end)
                .useTransparentBounds(true)
                .find();
    }

    /** The phrase as it stands from a place of {@link LetterText#folded()} on. */
    public Optional<MatchResult> at(LetterText letter, int place) {
        String text = letter.folded();
        Matcher matcher = pattern().matcher(text).region(place, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** Whether the phrase stands in plain words. */
    public boolean says(String words) {
        return pattern().matcher(LetterText.fold(words)).find();
    }

    /** The words the phrase can begin with, folded, or their first letters; empty for a number, which has many ways. */
    public Set<String> openings() {
        List<String> tokens = tokens(spoken(phrase));
        Set<String> words = new TreeSet<>();
        openings(tokens, 0, tokens.size(), words);
        return words;
    }

    /** The phrase compiled, to be searched in folded text. */
    public Pattern pattern() {
        return compiled.updateAndGet(known -> known.isPresent() ? known : Optional.of(compile()))
                .orElseThrow();
    }

    private Pattern compile() {
        return Pattern.compile(EDGE_BEFORE + compiled(spoken(phrase)) + EDGE_AFTER);
    }

    private static String spoken(String phrase) {
        return LetterText.fold(phrase).replace('\u2019', '\'');
    }

    private static String compiled(String phrase) {
        StringBuilder out = new StringBuilder();
        List<String> tokens = tokens(phrase);
        String between = between(tokens);
        boolean fresh = true;
        for (String token : tokens) {
            boolean opens = token.equals("{") || token.equals("[");
            if (!fresh && !closes(token) && !token.equals("...")) {
                out.append(between);
            }
            out.append(piece(token));
            fresh = opens || token.equals("|");
        }
        return out.toString();
    }

    // What lies between words is given back only for a word that begins so, or where a word that may be missing comes
    // last:
    // else blanks beside many such words would be shared out among them in every way.
    private static String between(List<String> tokens) {
        boolean shared = IntStream.range(0, tokens.size())
                .anyMatch(at -> SIGNS_BETWEEN.indexOf(tokens.get(at).charAt(0)) >= 0 || mayEndWithout(tokens, at));
        return shared ? BETWEEN : BETWEEN + "+";
    }

    private static boolean mayEndWithout(List<String> tokens, int at) {
        return tokens.get(at).equals("]") && (at + 1 == tokens.size() || closes(tokens.get(at + 1)));
    }

    // Everything up to and with the first thing that must be there. Says whether it came to such a thing.
    private static boolean openings(List<String> tokens, int start, int end, Set<String> words) {
        int at = start;
        while (at < end) {
            String token = tokens.get(at);
            if (token.equals("{") || token.equals("[")) {
                int close = closing(tokens, at);
                boolean must = alternatives(tokens, at + 1, close)
                        .map(one -> openings(tokens, one[0], one[1], words))
                        .reduce(true, Boolean::logicalAnd);
                if (must && token.equals("{")) {
                    return true;
                }
                at = close + 1;
            } else {
                words.add(token.equals("#") ? "" : stem(token));
                return true;
            }
        }
        return false;
    }

    private static Stream<int[]> alternatives(List<String> tokens, int start, int end) {
        List<int[]> found = new ArrayList<>();
        int from = start;
        int depth = 0;
        for (int at = start; at < end; at++) {
            depth += depth(tokens.get(at));
            if (depth == 0 && tokens.get(at).equals("|")) {
                found.add(new int[] {from, at});
                from = at + 1;
            }
        }
        found.add(new int[] {from, end});
        return found.stream();
    }

    private static int closing(List<String> tokens, int open) {
        int depth = 0;
        for (int at = open; at < tokens.size(); at++) {
            depth += depth(tokens.get(at));
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a bracket is not closed in \"" + String.join(" ", tokens) + "\"");
    }

    private static int depth(String token) {
        return switch (token) {
            case "{", "[" -> 1;
            case "}", "]" -> -1;
            default -> 0;
        };
    }

    // The longest word outside {a|b} and [a]: without it most letters need no search.
    private static String anchor(String phrase) {
        String longest = "";
        int depth = 0;
        for (String token : tokens(phrase)) {
            depth += depth(token);
            if (depth == 0 && token.length() > longest.length() && Character.isLetter(token.charAt(0))) {
                longest = stem(token);
            }
        }
        return longest;
    }

    private static String stem(String token) {
        return token.replace("*", "");
    }

    private static boolean closes(String token) {
        return token.equals("}") || token.equals("]") || token.equals("|");
    }

    private static String piece(String token) {
        return switch (token) {
            case "{", "[" -> "(?:";
            case "}" -> ")";
            case "]" -> ")?";
            case "|" -> "|";
            case "#" -> NumberWords.PATTERN;
            case "@" -> "@{1,40}+";
            case "..." -> "(?:" + ENDED + BETWEEN + GAP + ")??";
            case "may" -> MAY;
            default -> token.endsWith("*") ? Pattern.quote(stem(token)) + ENDING : Pattern.quote(token);
        };
    }

    // By hand: thousands of phrases are cut into their words whenever the program starts.
    private static List<String> tokens(String phrase) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < phrase.length()) {
            int end = tokenEnd(phrase, at);
            if (!Character.isWhitespace(phrase.charAt(at))) {
                tokens.add(phrase.substring(at, end));
            }
            at = end;
        }
        return tokens;
    }

    private static int tokenEnd(String phrase, int start) {
        if (phrase.startsWith("...", start)) {
            return start + 3;
        }
        int end = start + 1;
        while (isInWord(phrase.charAt(start)) && end < phrase.length() && isInWord(phrase.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isInWord(char letter) {
        return !Character.isWhitespace(letter) && MARKS.indexOf(letter) < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording wording && wording.phrase.equals(phrase);
    }

    @Override
    public int hashCode() {
        return phrase.hashCode();
    }

    @Override
    public String toString() {
        return phrase;
    }
}
