package ca.recourse.letter.ocr;

import ca.recourse.letter.Page;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How well a reading agrees with what was typed. */
final class Reading {

    private Reading() {}

    /** The share of the typed words that were read, 0 to 1, in whatever order. */
    static double share(Page page, TypedPage typed) {
        Map<String, Integer> read = new HashMap<>();
        words(page.text()).forEach(word -> read.merge(word, 1, Integer::sum));
        long found = words(typed.text()).stream()
                .filter(word -> read.merge(word, -1, Integer::sum) >= 0)
                .count();
        return (double) found / words(typed.text()).size();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).toList();
    }
}
