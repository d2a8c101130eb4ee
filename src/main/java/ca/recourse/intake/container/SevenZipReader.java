package ca.recourse.intake.container;

import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import ca.recourse.intake.container.Budget.TooMuchException;
import ca.recourse.intake.container.Contents.LeftAside;
import ca.recourse.intake.container.Contents.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Opens 7z archives, entry after entry as far as they go. */
public final class SevenZipReader implements ContainerReader {

    /** The largest dictionary that usual settings make is 64 MB. */
    private static final int MOST_MEMORY_KB = 96 << 10;

    @Override
    public Contents open(Original original, Budget budget) {
        List<Part> parts = new ArrayList<>();
        List<LeftAside> aside = new ArrayList<>();
        try (SevenZFile archive = SevenZFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(original.bytes()))
                .setMaxMemoryLimitKiB(MOST_MEMORY_KB)
                .get()) {
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (!Archives.isNoFile(entry, entry.isAntiItem(), aside)) {
                    parts.add(part(archive.getInputStream(entry), name(entry), original, budget));
                }
            }
        } catch (TooMuchException | IOException | RuntimeException e) {
            // The library meets some damage with unchecked exceptions.
            return new Contents(false, parts, aside, Optional.of(trouble(e)));
        }
        return new Contents(false, parts, aside, Optional.empty());
    }

    private static Part part(InputStream in, String name, Original original, Budget budget)
            throws IOException, TooMuchException {
        if (!budget.oneMore()) {
            throw new TooMuchException();
        }
        // All files may be packed together: how much one of them takes up nobody knows.
        return Part.sound(name, budget.read(in, Math.max(1, original.size())));
    }

    private static String name(SevenZArchiveEntry entry) {
        return Optional.ofNullable(entry.getName()).orElse("unnamed");
    }

    private static Trouble trouble(Exception failure) {
        if (failure instanceof PasswordRequiredException) {
            return Archives.PASSWORD;
        }
        boolean tooMuch = failure instanceof TooMuchException || failure instanceof MemoryLimitException;
        return tooMuch ? Archives.BOMB : Archives.DAMAGED;
    }
}
