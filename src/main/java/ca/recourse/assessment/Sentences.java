package ca.recourse.assessment;

import ca.recourse.law.Phrase;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The sentences and questions an assessment is written in, from {@code law/assessment}, by their names there. */
public final class Sentences {

    private static final String SENTENCES = "/law/assessment/sentences.yaml";
    private static final String QUESTIONS = "/law/assessment/questions.yaml";

    private final Map<String, Phrase> sentences;
    private final Map<String, Phrase> questions;

    private Sentences(Map<String, Phrase> sentences, Map<String, Phrase> questions) {
        this.sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
        this.questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
    }

    /** Those that ship with this version. */
    public static Sentences shipped() {
        return new Sentences(read(SENTENCES), read(QUESTIONS));
    }

    /** The sentence of this name as it stands. */
    public Phrase say(String name) {
        return named(sentences, name, SENTENCES);
    }

    /** The sentence of this name with its {@code {slots}} filled; phrases are filled in their own language. */
    public Phrase say(String name, Map<String, ?> slots) {
        Phrase filled = say(name);
        for (Map.Entry<String, ?> slot : slots.entrySet()) {
            filled = filled(filled, "{" + slot.getKey() + "}", slot.getValue());
        }
        return filled;
    }

    /** The question of this name. */
    public Phrase ask(String name) {
        return named(questions, name, QUESTIONS);
    }

    /** Every name a sentence has. */
    public Stream<String> names() {
        return sentences.keySet().stream();
    }

    private static Phrase filled(Phrase sentence, String slot, Object value) {
        Phrase words = value instanceof Phrase phrase ? phrase : new Phrase(value.toString(), value.toString());
        return new Phrase(sentence.en().replace(slot, words.en()), sentence.fr().replace(slot, words.fr()));
    }

    private static Phrase named(Map<String, Phrase> those, String name, String file) {
        Phrase found = those.get(name);
        if (found == null) {
            throw new IllegalArgumentException(
                    "%s has no entry \"%s\"; add it in both languages".formatted(file, name));
        }
        return found;
    }

    private static Map<String, Phrase> read(String file) {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (InputStream in = Sentences.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from this installation; install it again");
            }
            return yaml.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read: every entry needs en and fr", e);
        }
    }
}
