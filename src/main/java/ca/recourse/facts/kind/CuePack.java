package ca.recourse.facts.kind;

import ca.recourse.facts.Wording;
import ca.recourse.facts.WordingFile;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A wording pack in both languages, read from {@code /wording/en} and {@code /wording/fr}. */
record CuePack(String name, List<Cue> cues) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    CuePack {
        cues = List.copyOf(cues);
    }

    static CuePack load(String name) {
        return new CuePack(
                name,
                Stream.of("en", "fr").flatMap(language -> cues(name, language)).toList());
    }

    private static Stream<Cue> cues(String name, String language) {
        Families families = Families.in(language);
        return read("/wording/%s/%s.yaml".formatted(language, name), new TypeReference<List<Entry>>() {}).stream()
                .map(entry -> entry.cue(families));
    }

    private static <T> T read(String path, TypeReference<T> shape) {
        try {
            return YAML.readValue(WordingFile.parser(path, YAML), shape);
        } catch (IOException trouble) {
            throw new UncheckedIOException("wording pack " + path + " cannot be read", trouble);
        }
    }

    /** Words that stand for one another, under one name: {@code <refused>} in a phrase is any of its family. */
    private record Families(Map<String, String> words) {

        private static final Pattern NAME = Pattern.compile("<([a-z-]{1,30})>");

        /** A family may be made of others; none of ours is made of more than so many in a row. */
        private static final int DEPTH = 4;

        static Families in(String language) {
            return new Families(
                    read("/wording/%s/families.yaml".formatted(language), new TypeReference<Map<String, String>>() {}));
        }

        String spelledOut(String phrase) {
            String spelled = phrase;
            for (int depth = 0; depth < DEPTH; depth++) {
                spelled = NAME.matcher(spelled)
                        .replaceAll(name -> Matcher.quoteReplacement("{" + members(name.group(1)) + "}"));
            }
            return spelled;
        }

        private String members(String name) {
            return Objects.requireNonNull(words.get(name), () -> "families.yaml has no family called " + name)
                    .strip()
                    .replaceAll("(?<!\\s)\\s*\\n\\s*", "|");
        }
    }

    /** An entry as it stands in the file. */
    private record Entry(
            @JsonProperty(required = true) String is,
            Optional<Cue.Strength> strength,
            Optional<Cue.Where> where,
            boolean firm,
            @JsonProperty(required = true) String says,
            Optional<String> unless) {

        Cue cue(Families families) {
            return new Cue(
                    is,
                    strength.orElse(Cue.Strength.DECIDES),
                    where.orElse(Cue.Where.ANYWHERE),
                    firm,
                    wordings(says, families),
                    unless.map(lines -> wordings(lines, families)).orElse(List.of()));
        }

        private static List<Wording> wordings(String lines, Families families) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(families::spelledOut)
                    .map(Wording::of)
                    .toList();
        }
    }
}
