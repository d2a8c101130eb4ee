package ca.recourse.intake.container;

import ca.recourse.intake.Original;
import ca.recourse.intake.container.Budget.TooMuchException;
import ca.recourse.intake.container.Contents.LeftAside;
import ca.recourse.intake.container.Contents.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Opens tar archives, entry after entry as far as they go; links and devices are left aside. */
public final class TarReader implements ContainerReader {

    @Override
    public Contents open(Original original, Budget budget) {
        List<Part> parts = new ArrayList<>();
        List<LeftAside> aside = new ArrayList<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(original.open())) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!Archives.isNoFile(entry, isLinkOrDevice(entry), aside)) {
                    parts.add(part(tar, entry, budget));
                }
            }
        } catch (TooMuchException e) {
            return new Contents(false, parts, aside, Optional.of(Archives.BOMB));
        } catch (IOException | IllegalArgumentException e) {
            return new Contents(false, parts, aside, Optional.of(Archives.DAMAGED));
        }
        return new Contents(false, parts, aside, Optional.empty());
    }

    private static boolean isLinkOrDevice(TarArchiveEntry entry) {
        return entry.isSymbolicLink()
                || entry.isLink()
                || entry.isFIFO()
                || entry.isCharacterDevice()
                || entry.isBlockDevice();
    }

    // Nothing is packed in a tar; a hole in a file that has some takes no room and is read as nought.
    private static Part part(TarArchiveInputStream tar, TarArchiveEntry entry, Budget budget)
            throws IOException, TooMuchException {
        if (!budget.oneMore()) {
            throw new TooMuchException();
        }
        return Part.sound(entry.getName(), budget.read(tar, Math.max(1, entry.getSize())));
    }
}
