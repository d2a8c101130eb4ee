package ca.recourse.casefile.journal;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes that are on the disk, whole, when they return. */
public final class Durable {

    private Durable() {}

    /**
     * Write a file so that a reader sees the old one or the new one, never a part: temp, fsync, rename, fsync.
     *
     * @param parts where the file lies until it is whole; on the same file system
     */
    public static void write(Path file, byte[] bytes, Path parts) throws IOException {
        Path part = parts.resolve("." + UUID.randomUUID() + ".part");
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            force(channel);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        syncFolderOf(file);
    }

    /**
     * Move a file into a folder without ever covering another: {@code letter.pdf}, {@code letter (2).pdf} …
     *
     * @return where it lies now
     */
    public static Path moveInto(Path file, Path target) throws IOException {
        makeFolder(folderOf(target));
        for (int copy = 1; ; copy++) {
            Path free = Beside.numbered(target, copy);
            if (linked(file, free)) {
                syncFolderOf(free);
                Files.deleteIfExists(file);
                syncFolderOf(file);
                return free;
            }
        }
    }

    // A hard link fails when the name is taken, in one step; a rename would cover the other file.
    private static boolean linked(Path file, Path free) throws IOException {
        try {
            Files.createLink(free, file);
            return true;
        } catch (FileAlreadyExistsException e) {
            return Files.isSameFile(free, file);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            // FAT and some shares know no links, and Linux makes none to a file that another person dropped.
            return Files.notExists(free) && Files.move(file, free).equals(free);
        }
    }

    /** Make a folder, and those above it, so that they outlast a power cut. */
    public static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        makeFolder(folderOf(folder));
        Files.createDirectories(folder);
        syncFolderOf(folder);
    }

    /** The folder a file lies in. */
    public static Path folderOf(Path file) {
        return requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    static void syncFolderOf(Path file) throws IOException {
        syncFolder(folderOf(file));
    }

    /** Make the names in a folder as lasting as the files' contents. */
    public static void syncFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            force(channel);
        }
    }

    // After a failed fsync the system forgets what it could not write, and a second call would say that all is well.
    static void force(FileChannel channel) throws IOException {
        try {
            channel.force(true);
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            throw new DiskFault(e);
        }
    }
}
