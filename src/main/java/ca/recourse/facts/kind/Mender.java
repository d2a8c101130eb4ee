package ca.recourse.facts.kind;

import ca.recourse.facts.LetterText;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads misread words of a scan as the words of our packs they look like: {@code refuscd}, {@code appIication}.
 *
 * <p>Only a word that no pack knows is changed, only to the one word whose letters all look like its own, and only for
 * searching; every passage still quotes what was read.
 */
final class Mender {

    /** Shorter words look like too many others. */
    private static final int SHORTEST = 4;

    private static final Pattern WORD = Pattern.compile("[a-z0-9|!]{" + SHORTEST + ",30}");

    /** Letters that a scan confuses, each group under its first. */
    private static final List<String> LOOK_ALIKES = List.of("il1|!jtf", "oce0a", "s5", "nuv", "hb6", "gq9", "z2");

    private static final Set<String> KNOWN = words();
    private static final Map<String, String> BY_LOOK = byLook(KNOWN);

    private Mender() {}

    static LetterText mend(LetterText letter) {
        return letter.searchedAs(WORD.matcher(letter.folded()).replaceAll(match -> mended(match.group())));
    }

    private static String mended(String word) {
        return KNOWN.contains(word) ? word : BY_LOOK.getOrDefault(look(word), word);
    }

    private static String look(String word) {
        return word.chars()
                .mapToObj(letter -> String.valueOf(plainest((char) letter)))
                .collect(Collectors.joining());
    }

    private static char plainest(char letter) {
        return LOOK_ALIKES.stream()
                .filter(group -> group.indexOf(letter) >= 0)
                .findFirst()
                .map(group -> group.charAt(0))
                .orElse(letter);
    }

    private static Set<String> words() {
        return List.of("kinds", "tones", "applications", "authorities", "offices", "federal", "context").stream()
                .flatMap(pack -> CuePack.load(pack).cues().stream())
                .flatMap(cue -> cue.says().stream())
                .flatMap(wording -> Pattern.compile("[^a-z]+").splitAsStream(LetterText.fold(wording.phrase())))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toUnmodifiableSet());
    }

    // Words that look like each other are left alone: nothing tells which was meant.
    private static Map<String, String> byLook(Set<String> words) {
        Map<String, String> unique = new HashMap<>();
        words.stream().collect(Collectors.groupingBy(Mender::look)).forEach((look, same) -> {
            if (same.size() == 1) {
                unique.put(look, same.get(0));
            }
        });
        return Collections.unmodifiableMap(new LinkedHashMap<>(unique));
    }
}
