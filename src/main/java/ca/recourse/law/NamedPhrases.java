package ca.recourse.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Phrases of one file of the shelf by the names they are used under.
 *
 * @param phrases the phrases by name, in the order of the file
 */
public record NamedPhrases(Map<String, Phrase> phrases) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NamedPhrases {
        phrases = Collections.unmodifiableMap(new LinkedHashMap<>(phrases));
    }

    /** The names. */
    public Set<String> names() {
        return phrases.keySet();
    }

    /** The phrase of this name. */
    public Phrase get(String name) {
        Phrase found = phrases.get(name);
        if (found == null) {
            throw new IllegalArgumentException(
                    "no phrase of the shelf is called \"%s\"; known here are %s".formatted(name, names()));
        }
        return found;
    }
}
