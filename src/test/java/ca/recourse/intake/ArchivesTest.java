package ca.recourse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archives beside zip that offices send letters in. */
class ArchivesTest {

    private static final byte[] LETTER = "Dear Ada,\n\nYour application is refused.".getBytes(StandardCharsets.UTF_8);
    private static final int MEGA = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void takesLettersOutOfATar() throws IOException {
        assertThat(unpack(tar("one.txt", "in/two.txt")).files())
                .extracting(Arrival::fileName)
                .containsExactly("one.txt", "in/two.txt");
    }

    @Test
    void readsAnEntryOfATarThatPointsOutsideAndWritesNothing() throws IOException {
        List<Arrival> files = unpack(tar("../../etc/cron.d/letter.txt")).files();
        assertThat(files).singleElement().satisfies(file -> {
            assertThat(file.trouble()).isEmpty();
            assertThat(file.original().bytes()).isEqualTo(LETTER);
        });
    }

    @Test
    void leavesALinkInATarAsideAndSaysSo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry link = new TarArchiveEntry("letter.txt", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        Unpacked unpacked = unpack(bytes.toByteArray());
        assertThat(unpacked.passedOver()).extracting(Unpacked.PassedOver::name).containsExactly("letter.txt");
        assertThat(unpacked.files())
                .singleElement()
                .matches(file -> file.trouble().isPresent());
    }

    @Test
    void readsWhatCameOfATarCutShortAndSaysSo() throws IOException {
        byte[] whole = tar("one.txt", "two.txt");
        List<Arrival> files = unpack(Arrays.copyOf(whole, 1024 + 512 + 10)).files();
        assertThat(files.get(0).original().bytes()).isEqualTo(LETTER);
        assertThat(troubles(files)).containsExactly(Trouble.Kind.CORRUPT);
    }

    @Test
    void takesLettersOutOfA7z() throws IOException {
        assertThat(unpack(sevenZip(new char[0])).files())
                .extracting(Arrival::fileName)
                .containsExactly("one.txt", "../two.txt");
    }

    @Test
    void asksForThePasswordOfA7z() throws IOException {
        assertThat(troubles(unpack(sevenZip("secret".toCharArray())).files())).containsExactly(Trouble.Kind.PASSWORD);
    }

    @Test
    void saysThatA7zIsDamaged() throws IOException {
        byte[] whole = sevenZip(new char[0]);
        assertThat(troubles(unpack(Arrays.copyOf(whole, whole.length - 20)).files()))
                .containsExactly(Trouble.Kind.CORRUPT);
    }

    @Test
    void opensATarThatWasPackedInAnyWay() throws IOException {
        for (Packer packer : List.<Packer>of(
                GZIPOutputStream::new, BZip2CompressorOutputStream::new, XZCompressorOutputStream::new)) {
            List<Arrival> files =
                    unpack(packed(tar("one.txt", "two.txt"), packer)).files();
            assertThat(files).extracting(Arrival::fileName).containsExactly("one.txt", "two.txt");
            assertThat(files).allMatch(file -> file.container().isPresent());
        }
    }

    @Test
    void stopsAtABombInEveryPacking() throws IOException {
        byte[] zeros = new byte[80 * MEGA];
        for (Packer packer : List.<Packer>of(
                GZIPOutputStream::new, BZip2CompressorOutputStream::new, XZCompressorOutputStream::new)) {
            assertThat(troubles(unpack(packed(zeros, packer)).files())).containsExactly(Trouble.Kind.BOMB);
        }
    }

    @Test
    void takesEachMessageOutOfAnMbox() {
        String mbox = """
                From a@example.ca Mon Oct 19 09:12:00 2026
                From: a@example.ca
                Subject: One

                >From here on.

                From b@example.ca Tue Oct 20 10:00:00 2026
                From: b@example.ca
                Subject: Two

                Refused.
                """;
        List<Arrival> files = unpack(text(mbox)).files();
        assertThat(files).extracting(Arrival::fileName).containsExactly("message-1.eml", "message-2.eml");
        assertThat(new String(files.get(0).original().bytes(), StandardCharsets.UTF_8))
                .startsWith("From: a@")
                .contains("\nFrom here on.");
    }

    @Test
    void doesNotCutAMailWhereItsWordsBeginWithFrom() {
        String mail = """
                From a@example.ca Mon Oct 19 09:12:00 2026
                From: a@example.ca
                Subject: One

                Hello

                From 9:00 to 17:00 we are open.
                Come in.
                """;
        assertThat(unpack(text(mail)).files()).hasSize(1);
    }

    private interface Packer {
        OutputStream onto(OutputStream out) throws IOException;
    }

    private static byte[] packed(byte[] bytes, Packer packer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = packer.onto(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] tar(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (String name : names) {
                TarArchiveEntry entry = new TarArchiveEntry(name, true);
                entry.setSize(LETTER.length);
                tar.putArchiveEntry(entry);
                tar.write(LETTER);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private byte[] sevenZip(char[] password) throws IOException {
        Path file = folder.resolve("letters.7z");
        try (SevenZOutputFile archive = password.length == 0
                ? new SevenZOutputFile(file.toFile())
                : new SevenZOutputFile(file.toFile(), password)) {
            for (String name : List.of("one.txt", "../two.txt")) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(name);
                archive.putArchiveEntry(entry);
                archive.write(LETTER);
                archive.closeArchiveEntry();
            }
        }
        return Files.readAllBytes(file);
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Trouble.Kind> troubles(List<Arrival> files) {
        return files.stream()
                .flatMap(file -> file.trouble().stream())
                .map(Trouble::kind)
                .toList();
    }

    private static Unpacked unpack(byte[] bytes) {
        Arrival arrival = new Intake(Clock.systemUTC()).admit("letters", bytes, Channel.FOLDER);
        assertThat(arrival.container()).isEqualTo(Optional.empty());
        return new Unpacker().inside(arrival);
    }
}
