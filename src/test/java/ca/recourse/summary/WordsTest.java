package ca.recourse.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

public class WordsTest {

    @Test
    void fillTheGaps() {
        assertThat(Words.in("en").say("decision-date-future", "2030-01-01")).contains("(2030-01-01)");
    }

    @Test
    void areEnglishForAnyOtherLanguage() {
        assertThat(Words.in("de").language()).isEqualTo("en");
    }

    /** The names of all sentences in a file, for comparing languages. */
    public static Set<String> names(String file) {
        Properties found = new Properties();
        try (Reader reader = new InputStreamReader(WordsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            found.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return new TreeSet<>(found.stringPropertyNames());
    }
}
