package ca.recourse.bench.accuracy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A letter with gaps, and what is true of every letter made from it.
 *
 * @param id its name, such as {@code en/pgwp-program} or {@code measured/en/pgwp-program}
 * @param head what is true of it
 * @param body its words in the notation of {@link ca.recourse.bench.Block#read}, with slots
 */
record Template(String id, Head head, String body) {

    /**
     * What is true of every letter made from a template.
     *
     * @param kind the kind of letter
     * @param application what was applied for; empty when the letter does not say
     * @param authority who decided
     * @param jurisdiction whose decision it is
     * @param place where it was decided; empty when the letter does not show it
     * @param grounds reasons that every such letter gives
     * @param provisions provisions that every such letter cites
     * @param ignore facts on which honest readers may differ: not scored
     * @param number the letter its application numbers begin with
     * @param year the year it is dated in
     */
    record Head(
            String kind,
            Optional<String> application,
            String authority,
            String jurisdiction,
            Optional<String> place,
            List<String> grounds,
            List<String> provisions,
            Set<String> ignore,
            String number,
            int year) {

        @JsonCreator
        static Head of(
                @JsonProperty(value = "kind", required = true) String kind,
                @JsonProperty("application") @Nullable String application,
                @JsonProperty("authority") @Nullable String authority,
                @JsonProperty("jurisdiction") @Nullable String jurisdiction,
                @JsonProperty("place") @Nullable String place,
                @JsonProperty("grounds") @Nullable List<String> grounds,
                @JsonProperty("provisions") @Nullable List<String> provisions,
                @JsonProperty("ignore") @Nullable Set<String> ignore,
                @JsonProperty("number") @Nullable String number,
                @JsonProperty("year") @Nullable Integer year) {
            return new Head(
                    kind,
                    Optional.ofNullable(application),
                    authority == null ? "IRCC" : authority,
                    jurisdiction == null ? "CA" : jurisdiction,
                    Optional.ofNullable(place),
                    grounds == null ? List.of() : List.copyOf(grounds),
                    provisions == null ? List.of() : List.copyOf(provisions),
                    ignore == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(ignore)),
                    number == null ? "W" : number,
                    year == null ? 2026 : year);
        }
    }

    String language() {
        String folder = "measured/";
        int start = id.startsWith(folder) ? folder.length() : 0;
        return id.substring(start, start + 2);
    }

    /** The template of this name below {@code bench/templates}, such as {@code en/pgwp-program.letter}. */
    static Template load(String name) {
        String file = "templates/" + name;
        String[] parts = BenchFiles.text(file).split("\n---\n", 2);
        if (parts.length < 2) {
            throw new IllegalStateException("bench/" + file + " has no line --- between its head and its words");
        }
        return new Template(name.replace(".letter", ""), BenchFiles.yaml(file, parts[0], Head.class), parts[1]);
    }
}
