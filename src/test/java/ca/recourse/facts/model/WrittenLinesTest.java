package ca.recourse.facts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.model.GroundPhrases.Line;
import ca.recourse.facts.model.WrittenLines.Sentence;
import ca.recourse.law.Ground;
import ca.recourse.law.Grounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenLinesTest {

    private static final Path FOLDER = Path.of("src/main/opennlp/grounds");
    private static final Path TEMPLATES = Path.of("src/main/resources/bench/templates");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");

    /** Shorter ones, such as "Page 2 of 3" or "Yours truly", stand in any letter. */
    private static final int TELLING_WORDS = 5;

    @ParameterizedTest
    @CsvSource({"en, 75", "fr, 75"})
    void haveEnoughSentencesForEveryGroundOfTheLaw(String language, int enough) throws IOException {
        List<Sentence> sentences = written(language);

        assertThat(Grounds.shipped().all())
                .extracting(Ground::code)
                .allSatisfy(code -> assertThat(sentences)
                        .filteredOn(sentence -> sentence.grounds().contains(code))
                        .as("sentences for %s in %s: write more", code, language)
                        .hasSizeGreaterThanOrEqualTo(enough));
    }

    @ParameterizedTest
    @CsvSource({"en, 2400", "fr, 2300"})
    void haveEnoughSentencesThatGiveNoReason(String language, int enough) throws IOException {
        assertThat(written(language))
                .filteredOn(sentence -> !sentence.givesReason())
                .hasSizeGreaterThanOrEqualTo(enough);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void nameOnlyGroundsOfTheLaw(String language) throws IOException {
        Set<String> known =
                Grounds.shipped().all().stream().map(Ground::code).collect(Collectors.toCollection(HashSet::new));

        assertThat(written(language))
                .filteredOn(Sentence::givesReason)
                .allSatisfy(sentence -> assertThat(known).as(sentence.text()).containsAll(sentence.grounds()));
        assertThat(written(language))
                .filteredOn(sentence -> !sentence.givesReason())
                .allSatisfy(sentence -> assertThat(sentence.grounds()).containsExactly(WrittenLines.NO_REASON));
    }

    @Test
    void neverSayTheSameTwice() throws IOException {
        assertThat(Stream.concat(written("en").stream(), written("fr").stream())
                        .map(sentence -> words(sentence.text())))
                .doesNotHaveDuplicates();
    }

    @Test
    void standInNoLetterThatReadingIsMeasuredOn() throws IOException {
        String templates = templates();

        assertThat(Stream.concat(written("en").stream(), written("fr").stream())
                        .map(Sentence::text)
                        .filter(text -> words(text).strip().split(" ").length >= TELLING_WORDS)
                        .filter(text -> templates.contains(words(text))))
                .as("sentences that a template of the bench has too: put them in other words")
                .isEmpty();
    }

    @Test
    void teachEachGroundThatASentenceGives() {
        WrittenLines lines = new WrittenLines(List.of(
                new Sentence(List.of("biometrics", "passport"), "No prints, no passport."),
                new Sentence(List.of("none"), "Thank you.")));

        assertThat(lines.lines(new Random(1)))
                .extracting(Line::ground)
                .containsExactly("biometrics", "passport", SecondReader.NOTHING);
        assertThat(lines.lines(new Random(1))).extracting(Line::against).containsExactly(true, true, false);
    }

    @Test
    void teachTheSameEachTime() throws IOException {
        WrittenLines lines = WrittenLines.in(FOLDER.resolve("written-en.txt"));

        assertThat(lines.lines(new Random(7))).isEqualTo(lines.lines(new Random(7)));
    }

    @Test
    void sayWhichLineIsMalformed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("written-en.txt"), "# remark\nbiometrics No prints.\n");

        assertThatThrownBy(() -> WrittenLines.in(file))
                .hasMessageContaining("written-en.txt")
                .hasMessageContaining("biometrics No prints.");
    }

    private static List<Sentence> written(String language) throws IOException {
        return WrittenLines.in(FOLDER.resolve("written-" + language + ".txt")).sentences();
    }

    private static String templates() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.add(words(Files.readString(file)));
            }
        }
        assertThat(all).hasSizeGreaterThan(10);
        return String.join("", all);
    }

    // " the visa is refused " however it was written, so that only whole words are found.
    private static String words(String text) {
        return WORD.matcher(LetterText.fold(text))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" ", " ", " "));
    }
}
