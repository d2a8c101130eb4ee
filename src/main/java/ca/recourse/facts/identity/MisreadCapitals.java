package ca.recourse.facts.identity;

import ca.recourse.facts.LetterText;
import java.util.regex.Pattern;

/**
 * Puts right the capital I that begins a name in a scan: a mere stroke in most letters without serifs, it is mostly read as
 * an l, "loana", and a word that begins small is no name.
 */
public final class MisreadCapitals {

    // Words that do begin with an l, before a capital: "les Territoires", "letter Dated".
    private static final String NO_NAME =
            "(?!(?:es|eur|eurs|ui|ors|oi|aw|ist|iste|ieu|etter|ettre|ine|igne|angue|anguage|egal|ast|ater|ess|ike|eave|ived?)\\b)";
    private static final String PARTICLE = "(?:(?:de|da|do|dos|del|di|du|el|al|bin|van|von|la|le)[ \\t]{1,2}){0,2}";

    // "loana Nguyen", "loana da Silva"; "Priya lvanova" at the end of its cell.
    private static final Pattern MISREAD = Pattern.compile(
            "(?m)(?<=^|[ \\t(])l" + NO_NAME + "(?=\\p{Ll}{2,20}[ \\t]{1,2}" + PARTICLE + "\\p{Lu}\\p{L})"
                    + "|(?<=\\p{Lu}\\p{L}{1,20},? )l" + NO_NAME + "(?=\\p{Ll}{2,20}(?:[,;:]|[ \\t]{0,3}$|\\t))");

    private MisreadCapitals() {}

    /** The letter with such names put right, for finding who it is about. */
    public static LetterText mend(LetterText letter) {
        return letter.readAs(MISREAD.matcher(letter.text()).replaceAll("I"));
    }
}
