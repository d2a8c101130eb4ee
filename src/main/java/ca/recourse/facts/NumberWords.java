package ca.recourse.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Small numbers as letters write them: {@code 30}, {@code thirty (30)}, {@code quarante-cinq}. */
public final class NumberWords {

    private static final Map<String, Integer> ONES = words(
            "one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13"
                    + " fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19"
                    + " un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12"
                    + " treize 13 quatorze 14 quinze 15 seize 16");
    private static final Map<String, Integer> TENS =
            words("twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90"
                    + " vingt 20 trente 30 quarante 40 cinquante 50 soixante 60");
    private static final String WORD = any(ONES) + "|" + any(TENS) + "|quatre-vingts?|hundred|cent|et|and";

    /** Matches a number in text that {@link LetterText#fold} made plain: digits, words, or both. */
    public static final String PATTERN =
            "(?:\\d{1,4}|(?:" + WORD + ")(?:[- ](?:" + WORD + ")){0,4})(?:\\s?\\(\\s?\\d{1,4}\\s?\\))?";

    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

    private NumberWords() {}

    /** The number these folded words say; digits win over words; empty when they say none. */
    public static Optional<Integer> read(String words) {
        Matcher digits = DIGITS.matcher(words);
        if (digits.find()) {
            return Optional.of(Integer.valueOf(digits.group()));
        }
        int sum = 0;
        for (String word : words.replace("quatre-vingts", "eighty")
                .replace("quatre-vingt", "eighty")
                .split("[- ]+", -1)) {
            sum = word.equals("hundred") || word.equals("cent") ? Math.max(sum, 1) * 100 : sum + value(word);
        }
        return sum == 0 ? Optional.empty() : Optional.of(sum);
    }

    private static int value(String word) {
        return ONES.getOrDefault(word, TENS.getOrDefault(word, 0));
    }

    private static Map<String, Integer> words(String pairs) {
        String[] parts = pairs.split(" ", -1);
        Map<String, Integer> values = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            values.put(parts[i], Integer.valueOf(parts[i + 1]));
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    // Longest first, so that "sixteen" is not read as "six".
    private static String any(Map<String, Integer> words) {
        return words.keySet().stream().sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|"));
    }
}
