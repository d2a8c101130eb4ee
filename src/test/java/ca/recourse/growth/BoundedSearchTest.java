package ca.recourse.growth;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.Pipeline;
import ca.recourse.facts.Wording;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a letter, looking for our words in it takes work in step with its length. */
class BoundedSearchTest {

    /** They read text of our own, when the program is built. */
    private static final Set<String> AT_THE_BUILD = Set.of("ca.recourse.facts.model.ModelTraining");

    /** The beginnings of TIFF files, no patterns. */
    private static final Set<String> NO_PATTERNS = Set.of("II*\0", "II+\0");

    private static final Set<String> TAKE_PATTERNS = Set.of("matches", "replaceAll", "replaceFirst", "split");
    private static final Pattern REPEATS = Pattern.compile("[*+}]");
    private static final List<JavaClass> CLASSES = classes();
    private static final Map<String, Pattern> PATTERNS = patterns();

    @Test
    void everyPatternIsSearchedForInStepWithTheText() {
        List<String> explosive = PATTERNS.values().stream()
                .flatMap(pattern -> Growth.tooFast(pattern).stream().map(worst -> pattern + "\n    " + worst))
                .toList();

        assertThat(explosive)
                .as(
                        "bound what may be repeated ({0,40}, not *), or let it begin only where nothing of it stands before")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?m)(?<![ \\t])[ \\t]+$", "(?<!\\S)\\S*?\\d\\S*"})
    void everyPatternIsSeen(String known) {
        assertThat(PATTERNS.values().stream().map(Pattern::pattern).anyMatch(known::equals))
                .as("a wall nobody looks at guards nothing")
                .isTrue();
    }

    @Test
    void everyWordingIsSeen() {
        String beginning = Wording.of("a").pattern().pattern().replaceFirst("\\\\Qa.*", "");

        assertThat(PATTERNS.keySet().stream().filter(pattern -> pattern.startsWith("0" + beginning)))
                .hasSizeGreaterThan(2_500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+b", "\\s*\\n", "<[^>]*>", "a.*b.*c", "[^.]*:"})
    void aPatternThatExplodesIsNoticed(String pattern) {
        assertThat(Growth.tooFast(Pattern.compile(pattern))).isPresent();
    }

    private static List<JavaClass> classes() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("ca.recourse").stream()
                        .filter(type -> !type.getPackageName().startsWith("ca.recourse.bench"))
                        .filter(type -> !AT_THE_BUILD.contains(type.getName()))
                        .toList();
    }

    private static Map<String, Pattern> patterns() {
        List<Class<?>> loaded =
                CLASSES.stream().<Class<?>>map(BoundedSearchTest::loaded).toList();
        Clock clock = Clock.systemUTC();
        Stream<Pattern> held = EveryPattern.in(List.of(Pipeline.open(clock, clock, "en")), loaded).stream();
        Stream<Pattern> written = CLASSES.stream()
                .filter(BoundedSearchTest::takesPatterns)
                .flatMap(type -> ClassConstants.patterns(loaded(type)).stream())
                .filter(pattern -> REPEATS.matcher(pattern.pattern()).find())
                .filter(pattern -> !NO_PATTERNS.contains(pattern.pattern()));
        Map<String, Pattern> all = new TreeMap<>();
        Stream.concat(held, written).forEach(pattern -> all.put(pattern.flags() + pattern.pattern(), pattern));
        return all;
    }

    private static boolean takesPatterns(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call ->
                        call.getTargetOwner().isEquivalentTo(String.class) && TAKE_PATTERNS.contains(call.getName()));
    }

    private static Class<?> loaded(JavaClass type) {
        try {
            return Class.forName(type.getName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(type.getName() + " was seen and cannot be loaded", e);
        }
    }
}
