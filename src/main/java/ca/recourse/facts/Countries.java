package ca.recourse.facts;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The countries that addresses abroad name, in English and French. */
public final class Countries {

    private static final String PACK = "/wording/countries.yaml";
    private static final Set<String> NAMES = load();

    private Countries() {}

    /** Whether these words, in lower case and without accents, are a country's name. */
    public static boolean name(String folded) {
        return NAMES.contains(folded);
    }

    private static Set<String> load() {
        try {
            YAMLMapper yaml = new YAMLMapper();
            List<String> names = yaml.readValue(WordingFile.parser(PACK, yaml), new TypeReference<List<String>>() {});
            return names.stream().map(LetterText::fold).collect(Collectors.toUnmodifiableSet());
        } catch (IOException trouble) {
            throw new UncheckedIOException("wording pack " + PACK + " cannot be read", trouble);
        }
    }
}
