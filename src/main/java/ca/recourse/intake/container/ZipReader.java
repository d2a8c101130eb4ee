package ca.recourse.intake.container;

import ca.recourse.intake.Original;
import ca.recourse.intake.container.Budget.TooMuchException;
import ca.recourse.intake.container.Contents.LeftAside;
import ca.recourse.intake.container.Contents.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Opens zip archives: by their directory, or where that is cut off, entry after entry as far as they go. */
public final class ZipReader implements ContainerReader {

    @Override
    public Contents open(Original original, Budget budget) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(original.bytes()))
                .get()) {
            return byDirectory(zip, budget);
        } catch (IOException | IllegalArgumentException e) {
            return asFarAsItGoes(original, budget);
        }
    }

    private static Contents byDirectory(ZipFile zip, Budget budget) throws IOException {
        List<Part> parts = new ArrayList<>();
        List<LeftAside> aside = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            if (isNoFile(entry, aside)) {
                continue;
            }
            if (!budget.oneMore()) {
                return new Contents(false, parts, aside, Optional.of(Archives.BOMB));
            }
            Part part = part(zip, entry, budget);
            parts.add(part);
            if (part.trouble().filter(Archives.BOMB::equals).isPresent()) {
                return new Contents(false, parts, aside, Optional.empty());
            }
        }
        return new Contents(false, parts, aside, Optional.empty());
    }

    private static Part part(ZipFile zip, ZipArchiveEntry entry, Budget budget) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Part.troubled(entry.getName(), packed(zip, entry), Archives.PASSWORD);
        }
        if (!zip.canReadEntryData(entry)) {
            return Part.troubled(entry.getName(), packed(zip, entry), Archives.UNKNOWN_PACKING);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Part.sound(entry.getName(), budget.read(in, entry.getCompressedSize()));
        } catch (TooMuchException e) {
            return Part.troubled(entry.getName(), packed(zip, entry), Archives.BOMB);
        } catch (IOException | IllegalArgumentException e) {
            return Part.troubled(entry.getName(), packed(zip, entry), Archives.DAMAGED);
        }
    }

    private static byte[] packed(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream raw = zip.getRawInputStream(entry)) {
            return raw == null ? new byte[0] : raw.readAllBytes();
        }
    }

    private static Contents asFarAsItGoes(Original original, Budget budget) {
        List<Part> parts = new ArrayList<>();
        List<LeftAside> aside = new ArrayList<>();
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(original.open())) {
            ZipArchiveEntry entry = zip.getNextEntry();
            while (entry != null && budget.oneMore()) {
                if (!isNoFile(entry, aside) && zip.canReadEntryData(entry)) {
                    parts.add(Part.sound(entry.getName(), budget.read(zip, Math.max(1, original.size()))));
                }
                entry = zip.getNextEntry();
            }
        } catch (TooMuchException e) {
            return new Contents(false, parts, aside, Optional.of(Archives.BOMB));
        } catch (IOException | IllegalArgumentException e) {
            return new Contents(false, parts, aside, Optional.of(Archives.DAMAGED));
        }
        return new Contents(false, parts, aside, Optional.of(Archives.DAMAGED));
    }

    private static boolean isNoFile(ZipArchiveEntry entry, List<LeftAside> aside) {
        return Archives.isNoFile(entry, entry.isUnixSymlink(), aside);
    }
}
