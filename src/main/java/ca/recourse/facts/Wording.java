package ca.recourse.facts;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way letters phrase a thing, written so that a lawyer can read and correct it.
 *
 * <p>Words stand for themselves, whatever their case, accents, line breaks, commas and quotes. {@code {visa|permit}} is
 * one of several, {@code [therefore]} may be missing, {@code ...} is up to twelve words of the same sentence,
 * {@code #} is a number in digits or words, and {@code @} is a date (in a text where dates are so marked). Example:
 * {@code I am [therefore] refusing your application}.
 *
 * @param phrase the words as written in the pack
 * @param pattern the same, compiled; it is searched in {@link LetterText#folded()}
 */
public record Wording(String phrase, Pattern pattern) {

    // Blanks get lost and commas, quotes and bullets come and go, in scans and in type.
    private static final String BETWEEN = "[\\s,\"'*]{0,6}";
    private static final String GAP = "(?:[^\\s.;]{1,40}[\\s,\"'*]{1,6}){0,12}?";
    private static final String EDGE_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String EDGE_AFTER = "(?![\\p{L}\\p{N}])";

    private static final Pattern TOKEN = Pattern.compile("\\.\\.\\.|[{}\\[\\]|#@]|[^\\s{}\\[\\]|#@.]+|\\.");

    public static Wording of(String phrase) {
        String spoken = LetterText.fold(phrase).replace('\u2019', '\'');
        return new Wording(phrase, Pattern.compile(EDGE_BEFORE + compiled(spoken) + EDGE_AFTER));
    }

    /** Every place the phrase stands in a letter, as places of {@link LetterText#folded()}. */
    public Stream<MatchResult> in(LetterText letter) {
        return pattern.matcher(letter.folded()).results();
    }

    private static String compiled(String phrase) {
        StringBuilder out = new StringBuilder();
        boolean fresh = true;
        for (String token : tokens(phrase)) {
            boolean opens = token.equals("{") || token.equals("[");
            if (!fresh && !closes(token)) {
                out.append(BETWEEN);
            }
            out.append(piece(token));
            fresh = opens || token.equals("|") || token.equals("...");
        }
        return out.toString();
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
            default -> Pattern.quote(token);
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
