package ca.recourse.facts.grounds;

import ca.recourse.facts.Wording;
import ca.recourse.facts.WordingFile;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How letters of one language name the law, as written in a wording pack.
 *
 * @param instruments names of acts and regulations by their short form in summaries, such as {@code IRPA}
 * @param theAct short names of the act that a letter is about
 * @param theRegulations short names of the regulations that a letter is about
 * @param units words before a number, such as {@code paragraph}
 * @param regulationUnits words before a number that name the regulations too
 * @param notLaw what else has numbered sections, such as a form
 */
record LawNames(
        Map<String, List<String>> instruments,
        List<String> theAct,
        List<String> theRegulations,
        List<String> units,
        List<String> regulationUnits,
        List<String> notLaw) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    LawNames {
        instruments = Collections.unmodifiableMap(new LinkedHashMap<>(instruments));
        theAct = List.copyOf(theAct);
        theRegulations = List.copyOf(theRegulations);
        units = List.copyOf(units);
        regulationUnits = List.copyOf(regulationUnits);
        notLaw = List.copyOf(notLaw);
    }

    /** The packs of both official languages: letters mix them. */
    static List<LawNames> shipped() {
        return List.of(read("/wording/en/provisions.yaml"), read("/wording/fr/provisions.yaml"));
    }

    private static LawNames read(String name) {
        try {
            return YAML.readValue(WordingFile.parser(name, YAML), LawNames.class);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "wording pack %s cannot be used: %s. Correct that line of the file."
                            .formatted(name, e.getMessage()),
                    e);
        }
    }

    static List<Wording> wordings(List<String> phrases) {
        return phrases.stream().map(Wording::of).toList();
    }
}
