package ca.recourse.letter.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import ca.recourse.letter.Box;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.FormatReader;
import ca.recourse.letter.Page;
import ca.recourse.letter.UnreadableException;
import ca.recourse.letter.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptReadingsTest {

    private static final Original SCAN = Original.of("scan".getBytes(UTF_8));
    private static final ReadingVersion TODAYS = new ReadingVersion("00000001");

    private static final long PLENTY = 1 << 30;

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
        Path kept = place(SCAN, TODAYS);
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
        Files.write(place(SCAN, TODAYS), new byte[3]);

        assertThat(readings(TODAYS, reading).read(SCAN)).isEqualTo(reading);
    }

    @Test
    void readAgainWhatLiesUnderAnotherName() throws Exception {
        FileReading reading = reading(page(Page.Origin.TEXT_LAYER, "Refused"), List.of());
        readings(TODAYS, reading).read(SCAN);
        Original other = Original.of("another".getBytes(UTF_8));
        Files.createDirectories(place(other, TODAYS).getParent());
        Files.copy(place(SCAN, TODAYS), place(other, TODAYS));

        readings(TODAYS, reading).read(other);

        assertThat(read).hasValue(2);
    }

    @Test
    void lieSideBySideWhereMachinesReadDifferently() throws Exception {
        FileReading todays = reading(page(Page.Origin.OCR, "Refused"), List.of());
        FileReading others = reading(page(Page.Origin.OCR, "Refus\u00e9"), List.of());
        ReadingVersion anothers = new ReadingVersion("00000002");
        readings(TODAYS, todays).read(SCAN);
        readings(anothers, others).read(SCAN);

        assertThat(readings(TODAYS, todays).read(SCAN)).isEqualTo(todays);
        assertThat(readings(anothers, others).read(SCAN)).isEqualTo(others);
        assertThat(read).hasValue(2);
    }

    @Test
    void areForgottenWhenNoMachineReadsThatWayForAMonth() throws Exception {
        FileReading reading = reading(page(Page.Origin.OCR, "Refused"), List.of());
        readings(TODAYS, reading).read(SCAN);
        Path room = folder.resolve(TODAYS.id());
        Instant now = Files.getLastModifiedTime(room).toInstant();
        Files.setLastModifiedTime(room, FileTime.from(now.minus(Duration.ofDays(32))));
        Files.writeString(folder.resolve(SCAN.sha256() + ".00000001"), "as an older program kept them");
        ReadingVersion tomorrows = new ReadingVersion("00000002");

        readings(tomorrows, reading).read(SCAN);

        assertThat(read).hasValue(2);
        assertThat(files()).containsExactly(place(SCAN, tomorrows));
    }

    @Test
    void takeNoMoreRoomTogetherThoughMachinesReadDifferently() throws Exception {
        FileReading reading = reading(page(Page.Origin.TEXT_LAYER, "Refused"), List.of());
        readings(TODAYS, reading).read(SCAN);
        long one = Files.size(place(SCAN, TODAYS));
        ReadingVersion anothers = new ReadingVersion("00000002");
        for (ReadingVersion version : List.of(TODAYS, anothers)) {
            KeptReadings narrow = new KeptReadings(new Shelf(folder, version, one * 8 * 256), original -> reading);
            for (int letter = 0; letter < 20_000; letter++) {
                Original next = Original.of(("letter " + letter).getBytes(UTF_8));
                if (next.sha256().startsWith("ab")) {
                    narrow.read(next);
                }
            }
        }

        // One in sixteen looks through the drawer: sixty more may have come since.
        assertThat(files()).hasSizeLessThan(8 + 60);
        assertThat(files()).anyMatch(file -> file.startsWith(folder.resolve(anothers.id())));
    }

    @Test
    void keepPrintedLettersAndTheirCautionsToo() throws Exception {
        FileReading reading = reading(page(Page.Origin.TEXT_LAYER, "Words"), List.of("The PDF has files inside."));
        readings(TODAYS, reading).read(SCAN);

        assertThat(readings(TODAYS, reading).read(SCAN)).isEqualTo(reading);
        assertThat(read).hasValue(1);
    }

    @Test
    void doNotKeepWhatAnotherDayMayReadBetter() throws Exception {
        FileReading part = new FileReading(
                List.of(page(Page.Origin.OCR, "Part of it")), 1, List.of("Page 1 took too long."), false);

        readings(TODAYS, part).read(SCAN);

        assertThat(files()).isEmpty();
    }

    @Test
    void rememberWhyAFileCannotBeReadUnlessReadersDiedOverIt() throws Exception {
        refuse(Trouble.Kind.PASSWORD);
        refuse(Trouble.Kind.PASSWORD);
        assertThat(read).hasValue(1);

        Files.delete(place(SCAN, TODAYS));
        refuse(Trouble.Kind.CRASHED);
        refuse(Trouble.Kind.CRASHED);
        assertThat(read).hasValue(3);
    }

    private void refuse(Trouble.Kind kind) {
        FormatReader refusing = original -> {
            read.incrementAndGet();
            throw new UnreadableException(kind, "It is locked.");
        };
        assertThatThrownBy(() -> new KeptReadings(new Shelf(folder, TODAYS, PLENTY), refusing).read(SCAN))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(kind.id() + ": It is locked.");
    }

    @Test
    void takeNoMoreRoomThanTheyMay() throws Exception {
        FileReading reading = reading(page(Page.Origin.TEXT_LAYER, "Refused"), List.of());
        // Room for two of them in each of the 256 drawers.
        readings(TODAYS, reading).read(SCAN);
        long two = Files.size(place(SCAN, TODAYS)) * 2 * 256;
        KeptReadings narrow = new KeptReadings(new Shelf(folder, TODAYS, two), original -> reading);
        for (int letter = 0; letter < 40_000; letter++) {
            Original next = Original.of(("letter " + letter).getBytes(UTF_8));
            if (next.sha256().startsWith("ab")) {
                narrow.read(next);
            }
        }

        assertThat(files()).hasSizeLessThan(60);
        assertThat(new KeptReadings(new Shelf(folder, TODAYS, 0), original -> reading).read(Original.of(new byte[1])))
                .isEqualTo(reading);
        assertThat(place(Original.of(new byte[1]), TODAYS)).doesNotExist();
    }

    @Test
    void areCounted() throws Exception {
        FileReading reading = reading(page(Page.Origin.TEXT_LAYER, "Refused"), List.of());
        readings(TODAYS, reading).read(SCAN);
        readings(TODAYS, reading).read(Original.of(new byte[1]));
        Files.write(place(SCAN, TODAYS), new byte[9]);

        assertThat(new Shelf(folder, TODAYS, PLENTY).stock())
                .returns(1L, Shelf.Stock::sound)
                .returns(1L, Shelf.Stock::damaged);
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
        return new KeptReadings(new Shelf(folder, version, PLENTY), counted);
    }

    private Path place(Original original, ReadingVersion version) {
        return new Shelf(folder, version, PLENTY).place(original.sha256());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static Page page(Page.Origin origin, String text) {
        Word seen = new Word(0, 5, Optional.of(new Box(72.5, 90.25, 1.0 / 3, 12)), 0.87);
        return new Page(1, text, List.of(seen, new Word(1, 2, Optional.empty(), 1)), origin, 612, 792);
    }

    private static FileReading reading(Page page, List<String> cautions) {
        return new FileReading(List.of(page), 3, cautions);
    }
}
