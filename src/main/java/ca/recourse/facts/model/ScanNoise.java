package ca.recourse.facts.model;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Spoils a text as scanning and reading it would: lost blanks, lost accents, letters taken for others. */
final class ScanNoise {

    private static final List<Map.Entry<String, String>> MISTAKEN = List.of(
            Map.entry("rn", "m"),
            Map.entry("m", "rn"),
            Map.entry("l", "1"),
            Map.entry("l", "I"),
            Map.entry("o", "0"),
            Map.entry("i", "l"),
            Map.entry("cl", "d"),
            Map.entry("\u00E9", "e"),
            Map.entry("\u00E0", "a"),
            Map.entry("ti", "tl"),
            Map.entry(" ", ""),
            Map.entry("e", "c"));

    private final Random random;

    ScanNoise(Random random) {
        this.random = random;
    }

    /** The text with a few mistakes, about one in forty characters. */
    String spoil(String text) {
        String spoiled = text;
        for (int i = 0; i <= text.length() / 40; i++) {
            spoiled = mistake(spoiled);
        }
        return spoiled;
    }

    private String mistake(String text) {
        Map.Entry<String, String> taken = MISTAKEN.get(random.nextInt(MISTAKEN.size()));
        int from = random.nextInt(Math.max(1, text.length()));
        int at = text.indexOf(taken.getKey(), from);
        return at < 0
                ? text
                : text.substring(0, at)
                        + taken.getValue()
                        + text.substring(at + taken.getKey().length());
    }
}
