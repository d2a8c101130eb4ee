package ca.recourse.facts.grounds;

import ca.recourse.facts.WordingFile;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How letters of one language give their reasons, as written in a wording pack.
 *
 * @param language ISO 639-1 code
 * @param smallWords the commonest small words of the language, folded
 * @param words phrases by the names that other phrases use for them
 * @param signals phrases that tell what part a statement plays
 * @param grounds phrases by ground
 */
record ReasonPack(
        String language,
        List<String> smallWords,
        Map<String, String> words,
        Map<Signal, List<String>> signals,
        Map<String, Entry> grounds) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    ReasonPack {
        smallWords = List.copyOf(smallWords);
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        signals = Collections.unmodifiableMap(new LinkedHashMap<>(signals));
        grounds = Collections.unmodifiableMap(new LinkedHashMap<>(grounds));
    }

    /**
     * The phrases of one ground.
     *
     * @param over the wider grounds it takes the place of within a statement
     * @param yields the narrower grounds that take its place anywhere in the letter; "any" is every other ground
     * @param says phrases that give the reason by themselves
     * @param about names of the matter: a reason in a list of reasons, or in a clause that holds it against the person
     * @param unless phrases beside which a name of the matter means something else
     * @param notIn phrases of letters in which this is never the ground, wherever they stand
     * @param alone phrases that count only where the letter gives no other reason
     * @param stands phrases that give the reason and let it stand beside any other, whatever it yields to
     */
    record Entry(
            @Nullable List<String> over,
            @Nullable List<String> yields,
            @Nullable List<String> says,
            @Nullable List<String> about,
            @Nullable List<String> unless,
            @Nullable List<String> notIn,
            @Nullable List<String> alone,
            @Nullable List<String> stands) {}

    /** The packs of both official languages: letters mix them. */
    static List<ReasonPack> shipped() {
        return List.of(read("/wording/en/grounds.yaml"), read("/wording/fr/grounds.yaml"));
    }

    private static ReasonPack read(String name) {
        try {
            return YAML.readValue(WordingFile.parser(name, YAML), ReasonPack.class);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "wording pack %s cannot be used: %s. Correct that line of the file."
                            .formatted(name, e.getMessage()),
                    e);
        }
    }

    /** The phrase with the named words put in; names may stand within named words. */
    String spelledOut(String phrase) {
        String out = phrase;
        for (int depth = 0; depth < 3 && out.indexOf('<') >= 0; depth++) {
            for (Map.Entry<String, String> word : words.entrySet()) {
                out = out.replace("<" + word.getKey() + ">", word.getValue());
            }
        }
        if (out.indexOf('<') >= 0) {
            throw new IllegalStateException(
                    "wording pack: \"%s\" uses a name in <> that stands nowhere under words".formatted(phrase));
        }
        return out;
    }
}
