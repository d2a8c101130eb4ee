package ca.recourse.letter.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells words from noise: a text layer may be made of the wrong letters though the page looks right. */
final class TextQuality {

    // The commonest words of the languages letters are written in; a page of any of them holds many.
    private static final Set<String> COMMON =
            Set.of(("the of to and in is you your for that this have not are with or be as by on at an it "
                            + "de la le les et des du vous votre que est pour dans une un au aux en sur par pas "
                            + "el los del se con una para der die und das nicht von zu mit ist di che il per "
                            + "o da do em ng sa ang na")
                    .split(" "));
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");
    private static final Pattern VOWEL = Pattern.compile("[aeiouyàâäéèêëîïôöùûüœæáíóúãõ]");
    private static final Pattern CROWDED = Pattern.compile("[bcdfghjklmnpqrstvwxz]{5}");
    private static final int ENOUGH_WORDS = 15;
    private static final double MOSTLY_ODD = 0.45;
    private static final double RATHER_ODD = 0.22;
    private static final double COMMON_SHARE = 0.03;
    private static final double UNKNOWN_SHARE = 0.2;

    private TextQuality() {}

    /** Whether the text cannot be what the page shows. */
    static boolean isJunk(String text) {
        long shown =
                text.chars().filter(letter -> !Character.isWhitespace(letter)).count();
        long unknown = text.chars().filter(TextQuality::isUnknown).count();
        if (shown > 0 && unknown > UNKNOWN_SHARE * shown) {
            return true;
        }
        List<String> words = latinWords(text).toList();
        if (words.size() < ENOUGH_WORDS) {
            return false;
        }
        double odd = words.stream().filter(TextQuality::isOdd).count() / (double) words.size();
        double common = words.stream().filter(COMMON::contains).count() / (double) words.size();
        return odd > MOSTLY_ODD || (odd > RATHER_ODD && common < COMMON_SHARE);
    }

    /** How many letters stand in words that look like words; to choose between two readings of a page. */
    static long plausibleLetters(String text) {
        return Stream.of(NOT_A_LETTER.split(text))
                .filter(word -> word.length() > 1 && !isOdd(word.toLowerCase(Locale.ROOT)))
                .mapToLong(String::length)
                .sum();
    }

    private static Stream<String> latinWords(String text) {
        return Stream.of(NOT_A_LETTER.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > 1 && LATIN.matcher(word).matches());
    }

    private static boolean isOdd(String word) {
        return word.length() > 2
                && LATIN.matcher(word).matches()
                && (!VOWEL.matcher(word).find() || CROWDED.matcher(word).find());
    }

    private static boolean isUnknown(int letter) {
        return letter == 0xFFFD || (letter >= 0xE000 && letter <= 0xF8FF) || (letter >= 0x7F && letter <= 0x9F);
    }
}
