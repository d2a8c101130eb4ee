package ca.recourse.law.print;

import ca.recourse.law.Phrase;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headings of {@code print.yaml} by name. */
public record Headings(Map<String, Phrase> words) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Headings {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    Phrase get(String name) {
        Phrase found = words.get(name);
        if (found == null) {
            throw new IllegalArgumentException("print.yaml has no heading \"" + name + "\"");
        }
        return found;
    }
}
