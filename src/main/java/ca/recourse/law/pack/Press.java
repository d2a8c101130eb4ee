package ca.recourse.law.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Presses the YAML files below some folders into JSON, each beside its file, while the program is built. */
public final class Press {

    // As both languages write numbers: "010" and "1_000" mean other things in each.
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,17})?");

    private static final YAMLFactory YAML = new YAMLFactory();
    private static final JsonFactory JSON = new JsonFactory();

    private Press() {}

    /** Arguments: the folders. */
    public static void main(String[] args) throws IOException {
        for (String folder : args) {
            for (Path file : yamlBelow(Path.of(folder))) {
                Path pressed = file.resolveSibling(file.getFileName() + Pressed.SUFFIX);
                Files.write(pressed, pressed(Files.readAllBytes(file), file.toString()));
            }
        }
    }

    private static List<Path> yamlBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    static byte[] pressed(byte[] yaml, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(yaml.length);
        try (JsonParser from = YAML.createParser(yaml);
                JsonGenerator to = JSON.createGenerator(bytes)) {
            to.writeStartArray();
            to.writeNumber(Pressed.sum(yaml));
            while (from.nextToken() != null) {
                copy(from, to, name);
            }
            to.writeEndArray();
        }
        return bytes.toByteArray();
    }

    private static void copy(JsonParser from, JsonGenerator to, String name) throws IOException {
        JsonToken token = from.currentToken();
        if (!token.isNumeric()) {
            to.copyCurrentEvent(from);
        } else if (NUMBER.matcher(from.getText()).matches()) {
            to.writeNumber(from.getText());
        } else {
            throw new PackException(
                    name,
                    from.currentTokenLocation().getLineNr(),
                    "put \"%s\" in quotes, or write it as a plain number".formatted(from.getText()));
        }
    }
}
