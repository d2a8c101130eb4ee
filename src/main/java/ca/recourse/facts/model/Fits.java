package ca.recourse.facts.model;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import ca.recourse.facts.WordingFile;
import ca.recourse.law.ApplicationType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In letters about which applications a ground is thought of, as {@code wording/fits.yaml} lists it. */
final class Fits {

    private static final String PACK = "/wording/fits.yaml";

    private final Map<String, Set<ApplicationType>> applications;
    private final Map<String, Set<ApplicationType>> plainly;

    private Fits(Written written) {
        this.applications = written.of(written.grounds());
        this.plainly = written.of(written.inPlainWords());
    }

    /**
     * As the pack is written.
     *
     * @param applications application types by the name of their family
     * @param grounds families by the code of the ground
     * @param inPlainWords further ones, in which only a phrase of the packs gives it
     */
    private record Written(
            @JsonProperty(required = true) Map<String, List<String>> applications,
            @JsonProperty(required = true) Map<String, List<String>> grounds,

            @JsonProperty(value = "in-plain-words", required = true)
            Map<String, List<String>> inPlainWords) {

        Map<String, Set<ApplicationType>> of(Map<String, List<String>> some) {
            return some.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> in(entry.getValue())));
        }

        private Set<ApplicationType> in(List<String> families) {
            return families.stream()
                    .flatMap(family -> Optional.ofNullable(applications.get(family))
                            .orElseThrow(() -> new IllegalStateException(
                                    "wording pack %s names no family %s under applications: add it"
                                            .formatted(PACK, family)))
                            .stream())
                    .map(type -> WordingFile.named(ApplicationType.class, type))
                    .collect(toCollection(() -> EnumSet.noneOf(ApplicationType.class)));
        }
    }

    static Fits shipped() {
        try {
            YAMLMapper yaml = new YAMLMapper();
            return new Fits(yaml.readValue(WordingFile.parser(PACK, yaml), Written.class));
        } catch (IOException trouble) {
            throw new UncheckedIOException("wording pack " + PACK + " cannot be read", trouble);
        }
    }

    /** Grounds that the pack names. */
    Set<String> grounds() {
        return applications.keySet();
    }

    /** Whether the ground is thought of in a letter about this; in one that does not say what about, every ground is. */
    boolean mayBe(String ground, Optional<ApplicationType> application) {
        Set<ApplicationType> fitting = applications.get(ground);
        return fitting == null
                || application.filter(about -> !fitting.contains(about)).isEmpty();
    }

    /** The same where a phrase of the packs says it. */
    boolean mayBeSaid(String ground, Optional<ApplicationType> application) {
        return mayBe(ground, application)
                || application
                        .filter(plainly.getOrDefault(ground, Set.of())::contains)
                        .isPresent();
    }
}
