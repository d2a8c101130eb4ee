package ca.recourse.law.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One file of a pack directory.
 *
 * @param name its name for messages, such as {@code recourses/restoration.yaml}
 * @param text what stands in it
 */
record PackFile(String name, String text) {

    <T> T as(Class<T> type, ObjectMapper yaml) {
        return pressed(type, yaml).orElseGet(() -> written(type, yaml));
    }

    // A fault is looked for again in the YAML, where a person can find its line.
    private <T> Optional<T> pressed(Class<T> type, ObjectMapper yaml) {
        try {
            Optional<JsonParser> parser = Pressed.parser("/law/" + name, text.getBytes(StandardCharsets.UTF_8));
            return parser.isPresent() ? Optional.of(yaml.readValue(parser.get(), type)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private <T> T written(Class<T> type, ObjectMapper yaml) {
        try {
            return yaml.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new PackException(name, line(e), fault(e));
        }
    }

    /** A fault about something this file names: the message points at the first line that has the word. */
    PackException fault(String word, String fault) {
        return new PackException(name, lineOf(word), fault);
    }

    int lineOf(String word) {
        int at = text.indexOf(word);
        return 1
                + (int) text.chars()
                        .limit(Math.max(at, 0))
                        .filter(letter -> letter == '\n')
                        .count();
    }

    // Keys that a record has no component for are told of at its end: look for where they stand.
    private int line(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return lineOf(unknown.getPropertyName() + ":");
        }
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    private static String fault(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown key \"%s\"; known here are %s"
                    .formatted(
                            unknown.getPropertyName(),
                            unknown.getKnownPropertyIds().stream()
                                    .map(String::valueOf)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        if (e instanceof ValueInstantiationException && e.getCause() instanceof NullPointerException missing) {
            return "\"%s\" is missing".formatted(missing.getMessage());
        }
        return e.getCause() instanceof IllegalArgumentException cause
                ? String.valueOf(cause.getMessage())
                : e.getOriginalMessage();
    }
}
