package ca.recourse.facts.kind;

import ca.recourse.facts.LetterText;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether a letter is addressed abroad: a country on the last line of the address, and no Canadian postal code. */
final class Addresses {

    private static final String PACK = "/wording/countries.yaml";

    // "K1A 0A9"; a scan may lose the blank.
    private static final Pattern CANADIAN_CODE =
            Pattern.compile("\\b[a-ceghj-npr-tvxy]\\d[a-ceghj-npr-tv-z] ?\\d[a-ceghj-npr-tv-z]\\d\\b");

    // The country, alone on its line or last after a comma or a postal code.
    private static final Pattern LAST_WORDS =
            Pattern.compile("(?:^|[,\\t]|\\d)[ ]{0,4}([\\p{L}.' -]{4,30}?)[ .]{0,3}$");

    private final Set<String> countries = load();

    boolean isAbroad(Reading reading) {
        String head = reading.folded().substring(0, reading.bodyStart());
        return !CANADIAN_CODE.matcher(head).find() && head.lines().anyMatch(this::endsInACountry);
    }

    private boolean endsInACountry(String line) {
        return LAST_WORDS
                .matcher(line)
                .results()
                .anyMatch(match -> countries.contains(match.group(1).strip()));
    }

    private static Set<String> load() {
        try (InputStream in = Objects.requireNonNull(Addresses.class.getResourceAsStream(PACK), PACK)) {
            return new YAMLMapper()
                    .readValue(in, new TypeReference<List<String>>() {}).stream()
                            .map(LetterText::fold)
                            .collect(Collectors.toUnmodifiableSet());
        } catch (IOException trouble) {
            throw new UncheckedIOException("wording pack " + PACK + " cannot be read", trouble);
        }
    }
}
