package ca.recourse.facts;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way letters phrase a thing, written so that a lawyer can read and correct it.
 *
 * <p>Words stand for themselves, whatever their case, accents, line breaks, commas and quotes. {@code {visa|permit}} is
 * one of several, {@code [therefore]} may be missing, {@code ...} is up to fourteen words of the same sentence,
 * {@code #} is a number in digits or words, {@code satisf*} is any word that begins so, and {@code @} is a date (in a
 * text where dates are so marked). Example: {@code I am [therefore] refusing your application}.
 *
 * @param phrase the words as written in the pack
 * @param pattern the same, compiled; it is searched in {@link LetterText#folded()}
 * @param anchor a word that every way of saying it holds, so that most letters need no search; may be empty
 */
public record Wording(String phrase, Pattern pattern, String anchor) {

    // Blanks get lost and commas, quotes and bullets come and go, in scans and in type.
    private static final String BETWEEN = "[\\s,\"'*()/-]{0,6}";
    private static final String ENDING = "\\p{L}{0,12}";
    // Possessive, so that a hostile page cannot make the search try every way of cutting it into words.
    private static final String GAP = "(?:(?:[^\\s.;,\"'*]|\\.(?=\\S)){1,40}+[\\s,\"'*]{1,6}+){0,14}?";
    private static final String EDGE_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String EDGE_AFTER = "(?![\\p{L}\\p{N}])";

    private static final Pattern TOKEN = Pattern.compile("\\.\\.\\.|[{}\\[\\]|#@]|[^\\s{}\\[\\]|#@.]+|\\.");

    public static Wording of(String phrase) {
        String spoken = LetterText.fold(phrase).replace('\u2019', '\'');
        return new Wording(phrase, Pattern.compile(EDGE_BEFORE + compiled(spoken) + EDGE_AFTER), anchor(spoken));
    }

    /** Every place the phrase stands in a letter, as places of {@link LetterText#folded()}. */
    public Stream<MatchResult> in(LetterText letter) {
        return letter.folded().contains(anchor)
                ? pattern.matcher(letter.folded()).results()
                : Stream.empty();
    }

    /** Whether the phrase stands in a part of a letter. */
    public boolean between(LetterText letter, int start, int end) {
        return pattern.matcher(letter.folded())
                .region(start, end)
                .useTransparentBounds(true)
                .find();
    }

    /** Whether the phrase stands in plain words. */
    public boolean says(String words) {
        return pattern.matcher(LetterText.fold(words)).find();
    }

    private static String compiled(String phrase) {
        StringBuilder out = new StringBuilder();
        boolean fresh = true;
        for (String token : tokens(phrase)) {
            boolean opens = token.equals("{") || token.equals("[");
            if (token.equals("...")) {
                out.append(EDGE_AFTER);
            }
            if (!fresh && !closes(token)) {
                out.append(BETWEEN);
            }
            out.append(piece(token));
            fresh = opens || token.equals("|") || token.equals("...");
        }
        return out.toString();
    }

    // The longest word outside {a|b} and [a].
    private static String anchor(String phrase) {
        String longest = "";
        int depth = 0;
        for (String token : tokens(phrase)) {
            depth += token.equals("{") || token.equals("[") ? 1 : 0;
            depth -= token.equals("}") || token.equals("]") ? 1 : 0;
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
            case "@" -> "@{1,40}";
            case "..." -> GAP;
            default -> token.endsWith("*") ? Pattern.quote(stem(token)) + ENDING : Pattern.quote(token);
        };
    }

    private static List<String> tokens(String phrase) {
        return TOKEN.matcher(phrase).results().map(MatchResult::group).toList();
    }

    @Override
    public String toString() {
        return phrase;
    }
}
