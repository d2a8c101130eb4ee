package ca.recourse.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand as a setting's value. */
enum Kind {
    @JsonProperty("text")
    TEXT("a text"),
    @JsonProperty("number")
    NUMBER("a whole number such as 8"),
    @JsonProperty("flag")
    FLAG("true or false"),
    @JsonProperty("span")
    SPAN("a span of time such as 500ms, 30s, 5m, 12h or 7d"),
    @JsonProperty("folder")
    FOLDER("a folder"),
    @JsonProperty("file")
    FILE("a file"),
    @JsonProperty("address")
    ADDRESS("a network address such as 127.0.0.1"),
    @JsonProperty("url")
    URL("an address such as https://host/path"),
    @JsonProperty("command")
    COMMAND("a command line"),
    @JsonProperty("list")
    LIST("words separated by commas"),
    @JsonProperty("secret")
    SECRET("a file that holds the secret");

    private static final Pattern SPAN_WORDS = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");

    private final String example;

    Kind(String example) {
        this.example = example;
    }

    /** What may stand there, for a message. */
    String example() {
        return example;
    }

    boolean takes(String value) {
        return switch (this) {
            case NUMBER -> value.matches("-?\\d{1,9}");
            case FLAG -> value.matches("true|false");
            case SPAN -> SPAN_WORDS.matcher(value).matches();
            case FOLDER, FILE, SECRET -> isPath(value);
            case URL -> isUrl(value);
            case TEXT, ADDRESS, COMMAND, LIST -> !value.isBlank();
        };
    }

    static Duration span(String value) {
        Matcher words = SPAN_WORDS.matcher(value);
        if (!words.matches()) {
            throw new SettingsException(value, "is not " + SPAN.example);
        }
        long count = Long.parseLong(words.group(1));
        return switch (words.group(2)) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    private static boolean isPath(String value) {
        try {
            return !Path.of(value).toString().isBlank();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isUrl(String value) {
        try {
            return URI.create(value).getScheme() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
