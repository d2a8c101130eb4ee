package ca.recourse.facts.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Names of the world and the lines they stand in, as written in {@code src/main/opennlp/names}.
 *
 * @param given given names
 * @param family family names
 * @param titles forms of address
 * @param lines lines with their gaps for a name and its form of address in braces; the name stands between
 *     {@code <p>} and {@code </p>}
 */
record NamePhrases(
        @JsonProperty(required = true) List<String> given,
        @JsonProperty(required = true) List<String> family,
        @JsonProperty(required = true) List<String> titles,
        @JsonProperty(required = true) List<String> lines) {

    private static final int ROUNDS = 60;

    /** The lines, each several times with other names, some in capitals. */
    List<String> filled(Random random) {
        Phrases phrases = new Phrases(random);
        List<String> filled = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String line : lines) {
                if (line.contains("<p>") || round % 4 == 0) {
                    filled.add(one(line, phrases, random));
                }
            }
        }
        return List.copyOf(filled);
    }

    private String one(String line, Phrases phrases, Random random) {
        String text = line;
        while (text.contains("given")) {
            text = text.replaceFirst("given", name(given, phrases, random));
        }
        text = text.replaceFirst("family", name(family, phrases, random)).replaceFirst("title", phrases.oneOf(titles));
        return switch (random.nextInt(5)) {
            case 0 -> text.toUpperCase(Locale.ROOT).replace("<P>", "<p>").replace("</P>", "</p>");
            case 1 -> Names.capitalFamily(text);
            default -> text;
        };
    }

    // Half of the names are crossed from two others: the model shall know a name by its place, not by heart.
    private static String name(List<String> all, Phrases phrases, Random random) {
        String one = phrases.oneOf(all);
        String other = phrases.oneOf(all);
        boolean crossed = random.nextBoolean() && one.length() > 3 && other.length() > 3;
        return crossed ? one.substring(0, one.length() / 2) + other.substring(other.length() / 2 + 1) : one;
    }

    /** How some offices print names. */
    private static final class Names {

        private Names() {}

        // "Ana ROY": the last word of the name in capitals.
        static String capitalFamily(String text) {
            int end = text.indexOf("</p>");
            int start = end < 0 ? -1 : Math.max(text.lastIndexOf(' ', end), text.indexOf("<p>") + 2) + 1;
            return start <= 0
                    ? text
                    : text.substring(0, start)
                            + text.substring(start, end).toUpperCase(Locale.ROOT)
                            + text.substring(end);
        }
    }
}
