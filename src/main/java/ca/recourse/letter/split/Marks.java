package ca.recourse.letter.split;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What the top and bottom of a page show, from {@code wording/new-letter.yaml}.
 *
 * @param letterheads printed above a letter
 * @param companions printed on what goes with a letter
 * @param closings the end of a letter
 */
record Marks(List<String> letterheads, List<String> companions, List<String> closings) {

    private static final String FILE = "/wording/new-letter.yaml";

    Marks {
        letterheads = letterheads.stream().map(Marks::letters).toList();
        companions = companions.stream().map(Marks::letters).toList();
        closings = closings.stream().map(Marks::letters).toList();
    }

    static Marks load() {
        try (InputStream in = Objects.requireNonNull(Marks.class.getResourceAsStream(FILE), FILE)) {
            return new YAMLMapper().readValue(in, Marks.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The wording file " + FILE + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Whether one of the wordings stands in these lines. */
    static boolean stand(List<String> wordings, List<String> lines) {
        String all = letters(String.join(" ", lines));
        return wordings.stream().anyMatch(all::contains);
    }

    /** Lower case and without accents. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String letters(String text) {
        return folded(text).replaceAll("[^a-z0-9]", "");
    }
}
