package ca.recourse.assessment;

import ca.recourse.assessment.StaffFacts.ReceivedBy;
import ca.recourse.law.Place;
import ca.recourse.law.StatuteBook;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A letter, what staff told, and what must come of it, as a lawyer can check it.
 *
 * @param name what the case is about
 * @param why how the days come about, or where the law says so
 * @param today the day it is judged on
 * @param letter what the letter says
 * @param staff what staff told
 * @param expect what must come of it
 */
record AssessedCase(
        String name, String why, LocalDate today, LetterFacts letter, Optional<Told> staff, Expected expect) {

    private static final Path CASES = Path.of("src/test/resources/law/assessment");
    private static final ZoneId EASTERN = ZoneId.of("America/Toronto");
    private static final StatuteBook BOOK = StatuteBook.shipped();

    /** What staff told. */
    record Told(
            Optional<LocalDate> received,
            Optional<String> receivedBy,
            Optional<String> place,
            Optional<LocalDate> statusExpiry) {

        StaffFacts facts() {
            return new StaffFacts(
                    received,
                    receivedBy
                            .map(word -> ReceivedBy.valueOf(word.toUpperCase(Locale.ROOT)))
                            .orElse(ReceivedBy.ELECTRONIC),
                    place.map(
                            word -> Place.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'))),
                    statusExpiry);
        }
    }

    /**
     * What must come of it. Of each recourse: its status, then the day to act by and the outer date, and "provisional".
     *
     * @param decision the kind of decision; "unsettled" where it must stay open
     * @param headline the day at the head of the page, or "none"
     * @param suggested what is suggested, in order
     * @param recourses how those listed stand
     */
    record Expected(String decision, String headline, List<String> suggested, Map<String, String> recourses) {}

    static Stream<AssessedCase> all() {
        YAMLMapper yaml = YAMLMapper.builder()
                .addModules(new JavaTimeModule(), new Jdk8Module())
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .build();
        yaml.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        yaml.configOverride(Map.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().flatMap(file -> read(file, yaml)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<AssessedCase> read(Path file, YAMLMapper yaml) {
        try {
            return Stream.of(yaml.readValue(file.toFile(), AssessedCase[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    Assessment assess() {
        return assess(staff.map(Told::facts).orElse(StaffFacts.NONE));
    }

    Assessment assess(StaffFacts told) {
        Clock noon = Clock.fixed(today.atTime(12, 0).atZone(EASTERN).toInstant(), EASTERN);
        return new Assessor(BOOK, noon).assess(letter.facts(), told);
    }

    /** The assessment in the words of {@link Expected}, of the recourses listed there. */
    Expected outcome() {
        Assessment assessment = assess();
        Map<String, String> standings = new LinkedHashMap<>();
        for (String id : expect.recourses().keySet()) {
            standings.put(
                    id,
                    assessment.options().stream()
                            .filter(option -> option.recourse().equals(id))
                            .findFirst()
                            .map(AssessedCase::said)
                            .orElse("not considered"));
        }
        return new Expected(
                assessment.decision().orElse("unsettled"),
                assessment.headline().map(day -> day.date().toString()).orElse("none"),
                assessment.options().stream()
                        .filter(Option::suggested)
                        .map(Option::recourse)
                        .toList(),
                standings);
    }

    private static String said(Option option) {
        return option.status().id() + option.deadline().map(AssessedCase::said).orElse("");
    }

    private static String said(Deadline day) {
        return " %s, outer %s%s".formatted(day.actBy(), day.outerDate(), day.provisional() ? ", provisional" : "");
    }

    @Override
    public String toString() {
        return name;
    }
}
