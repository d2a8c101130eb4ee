package ca.recourse.bench.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The data the measure is made of; an unknown key is an error that names the file. */
final class BenchFiles {

    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new Jdk8Module()).build();

    private BenchFiles() {}

    static String text(String name) {
        try (InputStream in = BenchFiles.class.getResourceAsStream("/bench/" + name)) {
            if (in == null) {
                throw new IllegalStateException("bench/" + name + " is missing from this installation");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("bench/" + name + " cannot be read", e);
        }
    }

    static boolean has(String name) {
        return BenchFiles.class.getResource("/bench/" + name) != null;
    }

    static <T> T yaml(String name, String text, Class<T> shape) {
        try {
            return YAML.readValue(text, shape);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("bench/" + name + " cannot be used: " + e.getOriginalMessage(), e);
        }
    }
}
