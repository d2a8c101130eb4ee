package ca.recourse.letter.kept;

import static java.util.Objects.requireNonNull;

import ca.recourse.intake.Original;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.FormatReader;
import ca.recourse.letter.Page;
import ca.recourse.letter.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers what was read off scans: one file for each, named by the SHA-256 of the original and by the version of the
 * reading. What was read with a caution is not kept, since another day may read it better; nor what can be parsed again
 * in no time.
 */
public final class KeptReadings implements FormatReader {

    private static final Logger LOG = LoggerFactory.getLogger(KeptReadings.class);

    private final Path folder;
    private final ReadingVersion version;
    private final FormatReader reader;

    /**
     * A reader that asks another only for what is not kept.
     *
     * @param folder holds the readings, and those of older versions no longer
     */
    public KeptReadings(Path folder, ReadingVersion version, FormatReader reader) {
        this.folder = requireNonNull(folder, "folder");
        this.version = requireNonNull(version, "version");
        this.reader = requireNonNull(reader, "reader");
        new Shelf(folder, version).tidy();
    }

    @Override
    public FileReading read(Original original) throws UnreadableException {
        Path place = folder.resolve(original.sha256() + "." + version.id());
        Optional<FileReading> kept = kept(place);
        if (kept.isPresent()) {
            return kept.get();
        }
        FileReading fresh = reader.read(original);
        if (isWorthKeeping(fresh)) {
            keep(fresh, place);
        }
        return fresh;
    }

    private static boolean isWorthKeeping(FileReading reading) {
        return reading.cautions().isEmpty()
                && reading.pages().stream().anyMatch(page -> page.origin() == Page.Origin.OCR);
    }

    // A reading that is damaged is none: the original is read again.
    private static Optional<FileReading> kept(Path place) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(place));
            byte[] body = new byte[bytes.remaining() - Long.BYTES];
            bytes.get(body);
            return bytes.getLong() == sum(body) ? Optional.of(reading(body)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException | NegativeArraySizeException e) {
            LOG.warn("a kept reading is damaged, its original is read again: {}", place.getFileName());
            return Optional.empty();
        }
    }

    private static FileReading reading(byte[] body) throws IOException {
        return ReadingCodec.read(new DataInputStream(new ByteArrayInputStream(body)));
    }

    // A full disk costs the next reading its time, and this letter nothing.
    private void keep(FileReading reading, Path place) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "", Shelf.PART);
            Files.write(part, bytes(reading));
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn(
                    "a reading could not be kept in {}: {}",
                    folder,
                    e.getClass().getSimpleName());
        }
    }

    private static byte[] bytes(FileReading reading) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        ReadingCodec.write(reading, out);
        out.writeLong(sum(bytes.toByteArray()));
        return bytes.toByteArray();
    }

    private static long sum(byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(body);
        return sum.getValue();
    }
}
