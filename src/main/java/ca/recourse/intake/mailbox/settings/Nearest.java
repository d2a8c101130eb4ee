package ca.recourse.intake.mailbox.settings;

import java.util.Collection;
import java.util.Comparator;

/** The known word most like one that is not. */
final class Nearest {

    private Nearest() {}

    static String to(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String other) -> distance(word, other))
                        .thenComparing(other -> other))
                .orElse(word);
    }

    // Letters to add, drop or change (Levenshtein).
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            row[at] = at;
        }
        for (int line = 1; line <= one.length(); line++) {
            int corner = row[0];
            row[0] = line;
            for (int at = 1; at <= other.length(); at++) {
                int changed = corner + (one.charAt(line - 1) == other.charAt(at - 1) ? 0 : 1);
                corner = row[at];
                row[at] = Math.min(changed, 1 + Math.min(row[at], row[at - 1]));
            }
        }
        return row[other.length()];
    }
}
