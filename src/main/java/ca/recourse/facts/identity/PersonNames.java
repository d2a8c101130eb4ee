package ca.recourse.facts.identity;

import ca.recourse.facts.Countries;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.Wording;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a person's name from other words. Safe to share between threads. */
public final class PersonNames {

    private static final int MOST_WORDS = 7;
    private static final int LONGEST = 60;

    // "O'Brien", "Jean-Pierre", "A.", "NGUYEN,"
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'.\\-]{0,25},?");
    private static final Pattern MASK = Pattern.compile("(?i)x{2,}|[*_#\u2022\u2588]{2,}");
    private static final Pattern TRAILING = Pattern.compile("[\\s,:;.!\\-]{1,10}$");
    private static final Pattern LEADING = Pattern.compile("^[\\s\":;,.\\-]{1,10}");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "del", "della", "di", "du", "des", "la", "le", "van", "von", "der", "den", "bin",
            "binti", "bint", "al", "el", "ul", "ur", "ibn", "y", "e", "ter", "ap", "zu");

    // The cities that clocks are named after: "America/Port_of_Spain". Part of every Java, and as public as a list can
    // be.
    private static final Set<String> CITIES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.indexOf('/') > 0)
            .map(zone ->
                    LetterText.fold(zone.substring(zone.lastIndexOf('/') + 1)).replace('_', ' '))
            .collect(Collectors.toUnmodifiableSet());

    private final List<Wording> titles;
    private final List<Wording> notNames;

    PersonNames(List<Wording> titles, List<Wording> notNames) {
        this.titles = List.copyOf(titles);
        this.notNames = List.copyOf(notNames);
    }

    /** As the wording packs describe names. */
    public static PersonNames load() {
        return of(IdentityWording.load());
    }

    static PersonNames of(IdentityWording wording) {
        return new PersonNames(wording.titles(), wording.notNames());
    }

    /** The name these words are, without title and mask; empty when they are no name. */
    public Optional<String> name(String words) {
        String bare = withoutTitle(trimmed(words));
        List<String> parts = Arrays.stream(bare.split("\\s+", -1))
                .filter(part -> !MASK.matcher(part).matches())
                .toList();
        String name = trimmed(String.join(" ", parts));
        return isName(name) ? Optional.of(name) : Optional.empty();
    }

    /** Whether a title stands first, so that a person's name follows. */
    boolean titled(String words) {
        String trimmed = trimmed(words);
        return !withoutTitle(trimmed).equals(trimmed);
    }

    /** Whether two names may be one person's: every word of the shorter is in the longer. */
    static boolean agree(String one, String other) {
        Set<String> a = wordsOf(one);
        Set<String> b = wordsOf(other);
        return a.containsAll(b) || b.containsAll(a);
    }

    static int length(String name) {
        return wordsOf(name).size();
    }

    /** Whether these words are a country or a great city, "Mexico City" or "Addis Ababa", which nobody is called. */
    static boolean isPlace(String words) {
        String folded = LetterText.fold(words).strip();
        return Countries.name(folded) || CITIES.contains(folded);
    }

    private static Set<String> wordsOf(String name) {
        return Arrays.stream(LetterText.fold(name).split("[\\s,.]+", -1))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }

    private boolean isName(String name) {
        if (name.length() < 2 || name.length() > LONGEST) {
            return false;
        }
        List<String> parts = List.of(name.split(" ", -1));
        boolean spelled = parts.size() <= MOST_WORDS && parts.stream().allMatch(PersonNames::wordOfAName);
        boolean somebody = parts.stream().anyMatch(part -> part.length() > 1 && Character.isUpperCase(part.charAt(0)));
        return spelled && somebody && !isPlace(name) && notNames.stream().noneMatch(word -> said(word, name));
    }

    private static boolean said(Wording word, String name) {
        return word.pattern().matcher(LetterText.fold(name)).find();
    }

    private static boolean wordOfAName(String part) {
        return PARTICLES.contains(part) || (WORD.matcher(part).matches() && Character.isUpperCase(part.charAt(0)));
    }

    private String withoutTitle(String words) {
        String folded = LetterText.fold(words);
        return titles.stream()
                .map(title -> title.pattern().matcher(folded))
                .filter(match -> match.lookingAt() && match.end() < words.length())
                .map(match -> trimmed(words.substring(match.end())))
                .min((a, b) -> a.length() - b.length())
                .orElse(words);
    }

    private static String trimmed(String words) {
        String ended = TRAILING.matcher(words.strip()).replaceFirst("");
        return LEADING.matcher(ended).replaceFirst("").replace("\"", "").strip();
    }
}
