package ca.recourse.facts.kind;

import ca.recourse.facts.LetterText;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cities by which an address or a signature shows its country: the file {@code cities.yaml}.
 *
 * @param canada folded names of cities in Canada
 * @param abroad folded names of cities elsewhere
 */
record Cities(Set<String> canada, Set<String> abroad) {

    private static final String PACK = "/wording/cities.yaml";

    Cities {
        canada = Collections.unmodifiableSet(new LinkedHashSet<>(canada));
        abroad = Collections.unmodifiableSet(new LinkedHashSet<>(abroad));
    }

    /** The file, as written. */
    record Written(List<String> canada, List<String> abroad) {}

    static Cities load() {
        try (InputStream in = Objects.requireNonNull(Cities.class.getResourceAsStream(PACK), PACK)) {
            Written written = new YAMLMapper().readValue(in, Written.class);
            return new Cities(folded(written.canada()), folded(written.abroad()));
        } catch (IOException trouble) {
            throw new UncheckedIOException("wording pack " + PACK + " cannot be read", trouble);
        }
    }

    private static Set<String> folded(List<String> names) {
        return names.stream().map(LetterText::fold).collect(Collectors.toSet());
    }
}
