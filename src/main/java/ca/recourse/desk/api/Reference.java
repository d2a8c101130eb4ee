package ca.recourse.desk.api;

import ca.recourse.desk.web.Corner;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What programs may ask: the OpenAPI file, and a page made of it. Neither tells anything of a client. */
public final class Reference implements Corner {

    private static final String FILE = "openapi.yaml";

    /** One thing a program may ask. */
    public record Operation(String method, String path, String summary, String says, List<Given> given) {

        public Operation {
            given = List.copyOf(given);
        }
    }

    /** Something given with the question. */
    public record Given(String name, String where, String says) {}

    @Override
    public void open(RoutesConfig at, Tools tools) {
        String yaml = yaml();
        List<Operation> operations = operations(yaml);
        at.get("/api/v1", web -> tools.pages().show(web, "api.jte", Map.of("operations", operations)));
        at.get(
                "/api/v1/" + FILE,
                web -> web.contentType("application/yaml; charset=utf-8").result(yaml));
    }

    /** The OpenAPI file, as it is served. */
    static String yaml() {
        try (InputStream in = Reference.class.getResourceAsStream("/ca/recourse/desk/api/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program's jar lacks " + FILE + "; install it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the description of the interface cannot be read", e);
        }
    }

    static List<Operation> operations(String yaml) {
        List<Operation> operations = new ArrayList<>();
        try {
            JsonNode paths = new YAMLMapper().readTree(yaml).path("paths");
            paths.properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(asked -> operations.add(operation(
                                    asked.getKey().toUpperCase(java.util.Locale.ROOT),
                                    path.getKey(),
                                    asked.getValue()))));
        } catch (IOException e) {
            throw new UncheckedIOException("the description of the interface is not YAML", e);
        }
        return List.copyOf(operations);
    }

    private static Operation operation(String method, String path, JsonNode asked) {
        List<Given> given = new ArrayList<>();
        asked.path("parameters")
                .forEach(one -> given.add(new Given(
                        one.path("name").asText(),
                        one.path("in").asText(),
                        one.path("description").asText())));
        return new Operation(
                method,
                path,
                asked.path("summary").asText(),
                asked.path("description").asText(),
                given);
    }
}
