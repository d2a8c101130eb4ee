package ca.recourse.letter.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import ca.recourse.intake.process.Launch;
import ca.recourse.intake.process.Limits;
import ca.recourse.intake.process.ReadersException;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.Page;
import ca.recourse.letter.UnreadableException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes that really die. */
class PooledReaderTest {

    private static final Limits TIGHT =
            new Limits(64, 400, Duration.ofSeconds(2), Duration.ofSeconds(6), Duration.ofSeconds(20));
    private static final WorkerPool POOL = new WorkerPool(2, new Launch(DyingReader.class, TIGHT));
    private static final PooledReader READER = new PooledReader(POOL);

    @AfterAll
    static void close() {
        POOL.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit", "SEGV", "KILL", "ABRT", "fill", "recurse", "print", "spin", "sleep"})
    void makesTheFilesTroubleOfADeathAndReadsTheNext(String poison) throws Exception {
        assertThatThrownBy(() -> read(poison))
                .as(poison)
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.trouble().kind()).isEqualTo(Trouble.Kind.CRASHED));

        assertThat(read("pages 1").pages()).hasSize(1);
    }

    @Test
    void saysHowTheReaderEnded() {
        assertThatThrownBy(() -> read("SEGV")).hasMessageContaining("broke down in native code");
        assertThatThrownBy(() -> read("KILL")).hasMessageContaining("signal 9");
        assertThatThrownBy(() -> read("fill")).hasMessageContaining("more memory");
        assertThatThrownBy(() -> read("print")).hasMessageContaining("damaged");
    }

    @Test
    void handsOnTheTroubleThatTheReaderFound() {
        assertThatThrownBy(() -> read("password")).hasMessage("password: It is locked.");
    }

    @Test
    void saysOfABrokenEngineWhatToDoAndBlamesNoFile() {
        assertThatThrownBy(() -> read("engine"))
                .isInstanceOf(ReadersException.class)
                .hasMessageContaining("install tesseract-ocr-eng");
    }

    @Test
    void repeatsNoWordOfAFailure() {
        assertThatThrownBy(() -> read("fail"))
                .isInstanceOf(ReadingFailedException.class)
                .hasMessageContaining("IllegalStateException")
                .hasMessageNotContaining("secret words");
    }

    @Test
    void readsAllPagesOfALongScanInOrder() throws Exception {
        FileReading reading = read("pages 41");

        assertThat(reading.pages())
                .hasSize(41)
                .extracting(Page::number)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsThePagesOfAScanWhoseOthersEndTheReader() throws Exception {
        FileReading reading = read("broken 30");

        assertThat(reading.pages()).hasSize(30);
        assertThat(reading.pages().get(0).text()).isNotEmpty();
        assertThat(reading.pages().get(6).text()).isEmpty();
        assertThat(reading.pages().get(29).text()).isNotEmpty();
        assertThat(reading.cautions()).singleElement().asString().contains("No word of pages");
    }

    @Test
    void accountsForEveryFileOfAFolderWithHostileOnesInIt() {
        List<String> folder = IntStream.range(0, 40)
                .mapToObj(i ->
                        i % 5 == 2 ? List.of("exit", "KILL", "print", "recurse").get(i / 5 % 4) : "pages 3")
                .toList();

        List<String> outcomes =
                folder.parallelStream().map(PooledReaderTest::outcome).toList();

        assertThat(outcomes).filteredOn("3 pages"::equals).hasSize(32);
        assertThat(outcomes).filteredOn("CRASHED"::equals).hasSize(8);
    }

    private static String outcome(String words) {
        try {
            return read(words).pages().size() + " pages";
        } catch (UnreadableException e) {
            return e.trouble().kind().name();
        }
    }

    @Test
    void givesItsReadersNoSettingOfOurs() throws Exception {
        assertThat(read("pages 1").pages().get(0).text().split(" "))
                .isSubsetOf(
                        "PATH",
                        "HOME",
                        "LANG",
                        "LC_ALL",
                        "LC_CTYPE",
                        "TESSDATA_PREFIX",
                        "TMPDIR",
                        "TZ",
                        "OMP_THREAD_LIMIT",
                        "page",
                        "1");
    }

    private static FileReading read(String words) throws UnreadableException {
        return READER.read(Original.of(words.getBytes(UTF_8)));
    }
}
