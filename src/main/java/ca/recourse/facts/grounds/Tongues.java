package ca.recourse.facts.grounds;

import ca.recourse.facts.LetterText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which language each statement of a letter is in, by its small words: the phrases of the other language would find
 * cognates in it. A statement too short to tell is in the letter's language, or in every one where the letter is in
 * several.
 */
final class Tongues {

    /** One language has so many small words more than any other. */
    private static final int CLEAR = 2;

    /** A letter is in one language when the others have not a fifth of its small words. */
    private static final int MOSTLY = 5;

    // "l'agent" counts by its article.
    private static final Pattern WORD = Pattern.compile("\\p{L}{1,20}'?");

    private final List<Optional<String>> tongues;
    private final Set<Optional<String>> heard;

    /** @param smallWords the commonest small words of each language, folded */
    Tongues(LetterText letter, List<Statement> statements, Map<String, Set<String>> smallWords) {
        Optional<String> most = mostly(counted(letter.folded(), smallWords));
        this.tongues = statements.stream()
                .map(statement -> letter.folded().substring(statement.start(), statement.end()))
                .map(words -> clear(counted(words, smallWords)).or(() -> most))
                .toList();
        this.heard = new HashSet<>(tongues);
    }

    /** Whether any statement is, or may be, in a language. */
    boolean hears(String language) {
        return heard.contains(Optional.of(language)) || heard.contains(Optional.<String>empty());
    }

    /** Whether a statement is, or may be, in a language. */
    boolean speaks(int statement, String language) {
        return tongues.get(statement).filter(tongue -> !tongue.equals(language)).isEmpty();
    }

    private static Map<String, Integer> counted(String words, Map<String, Set<String>> smallWords) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> all = WORD.matcher(words).results().map(MatchResult::group).toList();
        smallWords.forEach((language, small) ->
                counts.put(language, (int) all.stream().filter(small::contains).count()));
        return counts;
    }

    private static Optional<String> clear(Map<String, Integer> counts) {
        return first(counts).filter(language -> counts.getOrDefault(language, 0) >= others(counts, language) + CLEAR);
    }

    private static Optional<String> mostly(Map<String, Integer> counts) {
        return first(counts).filter(language -> counts.getOrDefault(language, 0) > MOSTLY * others(counts, language));
    }

    private static Optional<String> first(Map<String, Integer> counts) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static int others(Map<String, Integer> counts, String language) {
        Set<String> rest = new HashSet<>(counts.keySet());
        rest.remove(language);
        return rest.stream()
                .flatMapToInt(other -> IntStream.of(counts.getOrDefault(other, 0)))
                .max()
                .orElse(0);
    }
}
