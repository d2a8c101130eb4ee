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
import java.util.Optional;
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
                Stream.of("en", "fr")
                        .flatMap(language -> entries("/wording/%s/%s.yaml".formatted(language, name)))
                        .map(Entry::cue)
                        .toList());
    }

    private static Stream<Entry> entries(String path) {
        try {
            return YAML.readValue(WordingFile.parser(path, YAML), new TypeReference<List<Entry>>() {}).stream();
        } catch (IOException trouble) {
            throw new UncheckedIOException("wording pack " + path + " cannot be read", trouble);
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

        Cue cue() {
            return new Cue(
                    is,
                    strength.orElse(Cue.Strength.DECIDES),
                    where.orElse(Cue.Where.ANYWHERE),
                    firm,
                    wordings(says),
                    unless.map(Entry::wordings).orElse(List.of()));
        }

        private static List<Wording> wordings(String lines) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Wording::of)
                    .toList();
        }
    }
}
