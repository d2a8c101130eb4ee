package ca.recourse.casefile.register;

import ca.recourse.casefile.journal.JournalException;
import ca.recourse.casefile.register.Correction.Field;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the register's columns hold of a summary. Read from its JSON, so that every version ever kept can be filed. */
final class SummaryFields {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode summary;
    private final Map<Field, Optional<String>> corrected;

    SummaryFields(String json, Map<Field, Optional<String>> corrected) {
        try {
            this.summary = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new JournalException("a kept summary is not JSON; restore the register from a backup", e);
        }
        this.corrected = corrected;
    }

    RegisteredLetter letter(String caseId, String original, int version, Instant now) {
        JsonNode document = summary.path("document");
        return new RegisteredLetter(
                caseId,
                version,
                1,
                document.path("sha256").asText(original),
                original,
                document.path("fileName").asText(""),
                text(document.path("container")),
                document.path("channel").asText("folder"),
                text(document.path("receivedAt"))
                        .map(at -> OffsetDateTime.parse(at).toInstant())
                        .orElse(now),
                document.path("pageCount").asInt(0),
                corrected(Field.LETTER_KIND, summary.path("letterKind")).orElse("other"),
                text(summary.path("jurisdiction")),
                text(summary.path("language")),
                text(summary.path("issuer").path("authority")),
                corrected(Field.APPLICATION, value(summary.path("application").path("type"))),
                corrected(
                        Field.APPLICATION_NUMBER,
                        value(summary.path("application").path("number"))),
                corrected(Field.PERSON_NAME, value(summary.path("applicant").path("name"))),
                corrected(Field.UCI, value(summary.path("applicant").path("uci"))),
                corrected(Field.PLACE, value(summary.path("place"))),
                corrected(Field.DECISION_DATE, value(summary.path("decisionDate")))
                        .map(LocalDate::parse),
                day(summary.path("actBy").path("date")),
                text(summary.path("actBy").path("route")),
                RegisteredLetter.NEVER,
                summary.path("actBy").path("provisional").asBoolean(false),
                summary.path("review").path("needed").asBoolean(false),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** The words the summary quotes and names, for a search. */
    Stream<String> words() {
        List<String> words = new ArrayList<>();
        summary.path("grounds").forEach(ground -> {
            text(ground.path("title")).ifPresent(words::add);
            ground.path("evidence").forEach(proof -> text(proof.path("quote")).ifPresent(words::add));
        });
        text(summary.path("issuer").path("office").path("value")).ifPresent(words::add);
        summary.path("decisionDate")
                .path("evidence")
                .forEach(proof -> text(proof.path("quote")).ifPresent(words::add));
        return words.stream();
    }

    /** A ground as the register lists it. */
    record Ground(String code, String state) {}

    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        summary.path("grounds")
                .forEach(ground -> grounds.add(new Ground(
                        ground.path("code").asText(""), ground.path("state").asText("unknown"))));
        return List.copyOf(grounds);
    }

    /** A deadline that runs by this summary. */
    record Running(String recourse, LocalDate actBy, Optional<LocalDate> outerDate, boolean provisional) {}

    List<Running> running() {
        List<Running> running = new ArrayList<>();
        summary.path("recourse")
                .forEach(recourse -> day(recourse.path("actBy"))
                        .filter(day -> runs(recourse))
                        .ifPresent(day -> running.add(new Running(
                                recourse.path("route").asText(),
                                day,
                                day(recourse.path("outerDate")),
                                provisional(recourse)))));
        return List.copyOf(running);
    }

    private static boolean runs(JsonNode recourse) {
        return List.of("open", "needs-fact", "late")
                .contains(recourse.path("status").asText());
    }

    private boolean provisional(JsonNode recourse) {
        JsonNode headline = summary.path("actBy");
        boolean sameRecourse = Objects.equals(
                headline.path("route").asText(), recourse.path("route").asText());
        return recourse.path("status").asText().equals("needs-fact")
                || (sameRecourse && headline.path("provisional").asBoolean(false));
    }

    private Optional<String> corrected(Field field, JsonNode read) {
        return corrected.getOrDefault(field, text(read));
    }

    private static JsonNode value(JsonNode finding) {
        return finding.path("value");
    }

    private static Optional<LocalDate> day(JsonNode node) {
        return text(node).map(LocalDate::parse);
    }

    private static Optional<String> text(JsonNode node) {
        @Nullable String said = node.isValueNode() && !node.isNull() ? node.asText() : null;
        return Optional.ofNullable(said);
    }
}
