package ca.recourse.facts.kind;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Letters written for tests, with what a person reads in them. */
record WrittenLetters() {

    /**
     * @param kind a kind of the contract, or {@code disputed}
     * @param doubtful whether a person would want to look: the finding must be unsure
     */
    record Written(
            String name,
            String text,
            String kind,
            boolean doubtful,
            Optional<String> application,
            Optional<String> authority,
            Optional<String> jurisdiction,
            Optional<String> place,
            Optional<String> language) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Written> in(String file) {
        String path = "/facts/kinds/%s.yaml".formatted(file);
        try (InputStream in = Objects.requireNonNull(WrittenLetters.class.getResourceAsStream(path), path)) {
            return new YAMLMapper()
                    .registerModule(new Jdk8Module()).readValue(in, new TypeReference<List<Written>>() {}).stream();
        } catch (IOException trouble) {
            throw new UncheckedIOException(path, trouble);
        }
    }
}
