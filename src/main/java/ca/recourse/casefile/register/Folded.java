package ca.recourse.casefile.register;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: lower case, no accents. */
final class Folded {

    private Folded() {}

    static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
