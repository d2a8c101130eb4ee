package ca.recourse.facts.kind;

import ca.recourse.facts.WordingFile;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the language of a letter by its small words, or by its script. */
final class LanguageFinder {

    private static final String PACK = "/wording/languages.yaml";

    /** Fewer small words than this prove nothing. */
    private static final long ENOUGH = 4;

    private static final Pattern WORD = Pattern.compile("\\p{L}{1,20}");

    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.HAN, "zh",
            Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.CYRILLIC, "ru",
            Character.UnicodeScript.DEVANAGARI, "hi",
            Character.UnicodeScript.GURMUKHI, "pa",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.HIRAGANA, "ja");

    private final Map<String, Set<String>> smallWords = load();

    /** ISO 639-1 code; empty when it cannot be told. */
    Optional<String> find(String text) {
        return byScript(text).or(() -> bySmallWords(text));
    }

    private Optional<String> bySmallWords(String text) {
        Map<String, Long> seen = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(String::toLowerCase)
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        Map<String, Long> votes = new LinkedHashMap<>();
        smallWords.forEach((language, words) -> votes.put(
                language,
                words.stream().mapToLong(word -> seen.getOrDefault(word, 0L)).sum()));
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= ENOUGH)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    // A script is the body's only where most of its letters are written in it.
    private static Optional<String> byScript(String text) {
        Map<Character.UnicodeScript, Long> letters = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .collect(Collectors.groupingBy(script -> script, Collectors.counting()));
        long all = letters.values().stream().mapToLong(Long::longValue).sum();
        return letters.entrySet().stream()
                .filter(script -> script.getValue() * 2 > all)
                .map(script -> SCRIPTS.get(script.getKey()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Map<String, Set<String>> load() {
        try {
            YAMLMapper yaml = new YAMLMapper();
            Map<String, List<String>> lists = yaml.readValue(
                    WordingFile.parser(PACK, yaml), new TypeReference<LinkedHashMap<String, List<String>>>() {});
            Map<String, Set<String>> sets = new LinkedHashMap<>();
            lists.forEach(
                    (language, words) -> sets.put(language, Collections.unmodifiableSet(new LinkedHashSet<>(words))));
            return sets;
        } catch (IOException trouble) {
            throw new UncheckedIOException("wording pack " + PACK + " cannot be read", trouble);
        }
    }
}
