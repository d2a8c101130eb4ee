package ca.recourse.casefile.privacy;

import ca.recourse.casefile.register.RegisteredLetter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case summary from which nobody can tell whose it is: names, numbers and file names are struck out wherever they stand,
 * also within quotes, and dates of birth are taken out. What the letter decides and why stays.
 */
public final class Redaction {

    /** What stands where something was struck out. */
    public static final String STRUCK = "\u2588\u2588\u2588";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHORTEST = 3;

    // Any run of figures long enough to be somebody's number, however it is grouped.
    private static final Pattern NUMBERS = Pattern.compile("\\p{L}{0,3}\\d[\\d -]{6,}\\d");
    private static final Pattern ADDRESSES = Pattern.compile("(?<![^\\s@])[^\\s@]++@[^\\s@]+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    private final Optional<Pattern> names;

    private Redaction(RegisteredLetter letter, JsonNode summary) {
        this.names = names(letter, summary);
    }

    /**
     * The summary as JSON on one line, struck out.
     *
     * @param number stands for the case
     */
    public static String of(RegisteredLetter letter, String json, int number) {
        try {
            JsonNode summary = JSON.readTree(json);
            Redaction redaction = new Redaction(letter, summary);
            if (summary instanceof ObjectNode whole) {
                redaction.strikeWhole(whole, number);
            }
            return JSON.writeValueAsString(summary);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a kept summary is not JSON; restore the register from a backup", e);
        }
    }

    private void strikeWhole(ObjectNode summary, int number) {
        summary.put("caseId", "case-" + number);
        summary.remove("applicant");
        if (summary.path("document") instanceof ObjectNode document) {
            document.remove(List.of("fileName", "sha256", "container", "receivedAt", "byteSize"));
        }
        if (summary.path("application") instanceof ObjectNode application) {
            application.remove("number");
        }
        if (summary.path("dates") instanceof ArrayNode dates) {
            strikeBirths(dates);
        }
        strike(summary);
    }

    private static void strikeBirths(ArrayNode dates) {
        for (Iterator<JsonNode> each = dates.iterator(); each.hasNext(); ) {
            if (each.next().path("role").asText().equals("birth")) {
                each.remove();
            }
        }
    }

    private void strike(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(struck(field.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, struck(array.get(i)));
            }
        }
    }

    private JsonNode struck(JsonNode node) {
        if (node.isTextual()) {
            return TextNode.valueOf(struck(node.asText()));
        }
        strike(node);
        return node;
    }

    private String struck(String words) {
        if (DAY.matcher(words).matches()) {
            return words;
        }
        String named =
                names.map(pattern -> pattern.matcher(words).replaceAll(STRUCK)).orElse(words);
        return NUMBERS.matcher(ADDRESSES.matcher(named).replaceAll(STRUCK)).replaceAll(STRUCK);
    }

    // Each part of the name by itself: letters turn names round and write them in capitals.
    private static Optional<Pattern> names(RegisteredLetter letter, JsonNode summary) {
        List<String> said = new ArrayList<>();
        letter.personName().ifPresent(said::add);
        letter.applicationNumber().ifPresent(said::add);
        letter.uci().ifPresent(said::add);
        said.add(summary.path("applicant").path("name").path("value").asText(""));
        said.add(summary.path("application").path("number").path("value").asText(""));
        String alternatives = said.stream()
                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[^\\p{L}\\p{N}]+", -1))))
                .filter(part -> part.length() >= SHORTEST)
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return alternatives.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
