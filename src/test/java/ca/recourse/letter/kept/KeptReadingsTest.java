package ca.recourse.letter.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.intake.Original;
import ca.recourse.letter.Box;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.FormatReader;
import ca.recourse.letter.Page;
import ca.recourse.letter.Word;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptReadingsTest {

    private static final Original SCAN = Original.of("scan".getBytes(UTF_8));
    private static final ReadingVersion TODAYS = new ReadingVersion("00000001");

    @TempDir
    Path folder;

    private final AtomicInteger read = new AtomicInteger();

    @Test
    void giveBackEveryWordAsItWasRead() throws Exception {
        // Half a surrogate pair, as a damaged text layer may hold, is no UTF-8.
        FileReading reading = reading(page(Page.Origin.OCR, "Refus\u00e9 \uD83D le \u2612"), List.of());
        readings(TODAYS, reading).read(SCAN);

        assertThat(readings(TODAYS, reading).read(SCAN)).isEqualTo(reading);
        assertThat(read).hasValue(1);
    }

    @Test
    void readAgainWhatIsDamaged() throws Exception {
        FileReading reading = reading(page(Page.Origin.OCR, "Refused"), List.of());
        readings(TODAYS, reading).read(SCAN);
        Path kept = folder.resolve(SCAN.sha256() + ".00000001");
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2] ^= 1;
        Files.write(kept, bytes);

        assertThat(readings(TODAYS, reading).read(SCAN)).isEqualTo(reading);
        assertThat(read).hasValue(2);
    }

    @Test
    void readAgainWhatIsCutShort() throws Exception {
        FileReading reading = reading(page(Page.Origin.OCR, "Refused"), List.of());
        readings(TODAYS, reading).read(SCAN);
        Files.write(folder.resolve(SCAN.sha256() + ".00000001"), new byte[3]);

        assertThat(readings(TODAYS, reading).read(SCAN)).isEqualTo(reading);
    }

    @Test
    void forgetWhatAnotherVersionRead() throws Exception {
        FileReading reading = reading(page(Page.Origin.OCR, "Refused"), List.of());
        readings(TODAYS, reading).read(SCAN);

        readings(new ReadingVersion("00000002"), reading).read(SCAN);

        assertThat(read).hasValue(2);
        assertThat(folder.toFile().list()).containsExactly(SCAN.sha256() + ".00000002");
    }

    @Test
    void doNotKeepWhatAnotherDayMayReadBetterOrIsReadInNoTime() throws Exception {
        readings(TODAYS, reading(page(Page.Origin.OCR, "Part"), List.of("Page 1 took too long to read.")))
                .read(SCAN);
        readings(TODAYS, reading(page(Page.Origin.TEXT_LAYER, "Words"), List.of()))
                .read(SCAN);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void areOfAVersionThatChangesWithTheLanguageData() throws Exception {
        Path data = Files.writeString(folder.resolve("fra.traineddata"), "fra");

        assertThat(ReadingVersion.of(List.of(data)))
                .isEqualTo(ReadingVersion.of(List.of(data)))
                .isNotEqualTo(ReadingVersion.of(List.of()));
    }

    private KeptReadings readings(ReadingVersion version, FileReading reading) {
        FormatReader counted = original -> {
            read.incrementAndGet();
            return reading;
        };
        return new KeptReadings(folder, version, counted);
    }

    private static Page page(Page.Origin origin, String text) {
        Word seen = new Word(0, 5, Optional.of(new Box(72.5, 90.25, 1.0 / 3, 12)), 0.87);
        return new Page(1, text, List.of(seen, new Word(1, 2, Optional.empty(), 1)), origin, 612, 792);
    }

    private static FileReading reading(Page page, List<String> cautions) {
        return new FileReading(List.of(page), 3, cautions);
    }
}
