package ca.recourse.desk.client;

import ca.recourse.law.Phrase;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everyday words for what the law names: a data file that anybody can read and put right.
 *
 * @param kinds what a letter is, by its kind
 * @param grounds a reason, by its code
 * @param recourses what can be done, by the name of the recourse
 * @param bring what to bring, whatever the reason
 */
public record PlainWords(
        Map<String, Phrase> kinds, Map<String, Phrase> grounds, Map<String, Phrase> recourses, List<Phrase> bring) {

    private static final String FILE = "/ca/recourse/desk/client/plain.yaml";

    public PlainWords {
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        grounds = Collections.unmodifiableMap(new LinkedHashMap<>(grounds));
        recourses = Collections.unmodifiableMap(new LinkedHashMap<>(recourses));
        bring = List.copyOf(bring);
    }

    /** The words that ship with the program. */
    public static PlainWords shipped() {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = PlainWords.class.getResourceAsStream(FILE)) {
            return yaml.readValue(in, PlainWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the everyday words shipped with the program cannot be read", e);
        }
    }

    /** A thing in everyday words; as it is called where there are none. */
    static String of(Map<String, Phrase> words, String name, String language, String called) {
        return Optional.ofNullable(words.get(name))
                .map(phrase -> phrase.in(language))
                .orElse(called);
    }
}
