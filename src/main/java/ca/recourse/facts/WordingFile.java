package ca.recourse.facts;

import ca.recourse.law.pack.Pressed;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files under {@code wording/}: how letters phrase things, one folder a language, open to a lawyer's pen. */
public final class WordingFile {

    private static final List<String> LANGUAGES = List.of("en", "fr");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
            .build();

    private WordingFile() {}

    /** The file of this name in each language; an unknown key in one of them is an error that names it. */
    public static <T> List<T> inEachLanguage(String name, Class<T> shape) {
        return LANGUAGES.stream()
                .flatMap(language -> Stream.of(load("/wording/" + language + "/" + name, shape)))
                .toList();
    }

    /** The constant that a file calls by its name in summaries, such as {@code reply-by}. */
    public static <E extends Enum<E>> E named(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What stands in a file, to be bound by a mapper of YAML: from its pressed form where the build has made one. */
    public static JsonParser parser(String resource, ObjectMapper yaml) throws IOException {
        try (InputStream in = WordingFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The wording file " + resource + " is missing from this installation.");
            }
            byte[] bytes = in.readAllBytes();
            Optional<JsonParser> pressed = Pressed.parser(resource, bytes);
            return pressed.isPresent() ? pressed.get() : yaml.createParser(bytes);
        }
    }

    private static <T> T load(String resource, Class<T> shape) {
        try {
            return YAML.readValue(parser(resource, YAML), shape);
        } catch (IOException e) {
            throw new UncheckedIOException("The wording file " + resource + " cannot be used: " + e.getMessage(), e);
        }
    }
}
