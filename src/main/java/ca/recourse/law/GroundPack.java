package ca.recourse.law;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The file {@code grounds.yaml} as it is written; unknown keys and missing words are load errors.
 *
 * @param compared the day someone last compared it with the official text
 * @param favours the ways forward, by the names that the grounds use for them
 * @param grounds the entries
 */
record GroundPack(LocalDate compared, Map<String, Phrase> favours, List<Entry> grounds) {

    private static final String NAME = "/law/grounds.yaml";

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    GroundPack {
        requireNonNull(compared, "compared");
        favours = Collections.unmodifiableMap(new LinkedHashMap<>(favours));
        grounds = List.copyOf(grounds);
    }

    /** An entry as written: its guidance still names the ways forward. */
    record Entry(
            String code,
            Phrase title,
            List<String> appliesTo,
            List<ProvisionEntry> provisions,
            GuidanceEntry guidance) {}

    /** A provision as written; what it does not say may be left out. */
    record ProvisionEntry(
            String citation, Phrase title, Optional<Phrase> means, Optional<Phrase> opens, Optional<Phrase> bars) {}

    /** Guidance as written. */
    record GuidanceEntry(Phrase asks, Phrase answeredBy, List<String> favours) {}

    static Grounds shipped() {
        try (InputStream in = requireNonNull(GroundPack.class.getResourceAsStream(NAME), NAME)) {
            return YAML.readValue(in, GroundPack.class).shelf();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "law pack %s cannot be used: %s. Correct that line of the file.".formatted(NAME, e.getMessage()),
                    e);
        }
    }

    private Grounds shelf() {
        Set<String> seen = new HashSet<>();
        for (Entry entry : grounds) {
            if (!seen.add(entry.code)) {
                throw new IllegalStateException("law pack %s has two grounds %s".formatted(NAME, entry.code));
            }
        }
        return new Grounds(compared, grounds.stream().map(this::ground).toList());
    }

    private Ground ground(Entry entry) {
        List<GroundProvision> provisions = entry.provisions.stream()
                .map(written -> new GroundProvision(
                        written.citation, written.title, written.means, written.opens, written.bars))
                .toList();
        GroundGuidance guidance = new GroundGuidance(
                entry.guidance.asks,
                entry.guidance.answeredBy,
                entry.guidance.favours.stream()
                        .map(name -> way(name, entry.code))
                        .toList());
        return new Ground(entry.code, entry.title, entry.appliesTo, provisions, guidance);
    }

    private Phrase way(String name, String code) {
        return Optional.ofNullable(favours.get(name))
                .orElseThrow(() -> new IllegalStateException(
                        "law pack %s: ground %s favours %s, which is not among the ways forward at its top"
                                .formatted(NAME, code, name)));
    }
}
