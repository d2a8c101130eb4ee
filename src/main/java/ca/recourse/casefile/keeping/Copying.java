package ca.recourse.casefile.keeping;

import ca.recourse.casefile.journal.Durable;
import ca.recourse.casefile.journal.FileOriginals;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Copies that are on the disk and read back the same before anyone relies on them. */
final class Copying {

    private Copying() {}

    /** Copy one file; returns its SHA-256 as read back from the copy. */
    static String copy(Path from, Path to) throws IOException {
        Durable.makeFolder(Durable.folderOf(to));
        Files.copy(from, to, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
        return synced(to);
    }

    /** See that a file is on the disk; returns its SHA-256 as read back. */
    static String synced(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
        return FileOriginals.hashOf(file);
    }

    /** The regular files under a folder, in an order of their own; none where there is no folder. */
    static List<Path> filesIn(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList());
        }
    }

    /** Copy a folder whose files may be put away meanwhile: what is gone by then is somewhere else. */
    static void copyLiving(Path from, Path to) throws IOException {
        for (Path file : filesIn(from)) {
            try {
                copy(file, to.resolve(from.relativize(file)));
            } catch (NoSuchFileException e) {
                Files.deleteIfExists(to.resolve(from.relativize(file)));
            }
        }
    }
}
