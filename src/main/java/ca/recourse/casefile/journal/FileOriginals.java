package ca.recourse.casefile.journal;

import ca.recourse.intake.Original;
import ca.recourse.intake.Originals;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Originals as files named by their SHA-256, in folders of their first digits: {@code ab/cd/abcd…}. Written once: temp
 * file, fsync, rename, fsync of the folder, read back.
 */
public final class FileOriginals implements Originals {

    private final Path root;
    private final Path parts;

    /**
     * @param root the store; nothing but originals lies in it
     * @param parts where copies under way lie; on the same file system
     */
    public FileOriginals(Path root, Path parts) {
        this.root = root;
        this.parts = parts;
    }

    @Override
    public Kept keep(Path file) {
        try {
            Path part = parts.resolve(UUID.randomUUID() + ".part");
            String sha256 = copied(file, part);
            settle(part, place(sha256));
            verify(sha256);
            return new Kept(sha256, Files.size(place(sha256)));
        } catch (IOException e) {
            throw new JournalException("an original could not be kept; see that the disk is there and has room", e);
        }
    }

    @Override
    public Original fetch(String sha256) {
        try {
            Original original = Original.of(Files.readAllBytes(place(sha256)));
            if (!original.sha256().equals(sha256)) {
                throw new JournalException("original " + sha256 + " is damaged: restore it from a backup");
            }
            return original;
        } catch (IOException e) {
            throw new JournalException("original " + sha256 + " cannot be read", e);
        }
    }

    private Path place(String sha256) {
        return place(root, sha256);
    }

    /** Where an original lies in a store. A name too short to be a hash lies nowhere but at the top. */
    public static Path place(Path root, String sha256) {
        return sha256.length() < 4
                ? root.resolve(sha256)
                : root.resolve(sha256.substring(0, 2))
                        .resolve(sha256.substring(2, 4))
                        .resolve(sha256);
    }

    private static String copied(Path file, Path part) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), digest);
                FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            OutputStream out = Channels.newOutputStream(channel);
            in.transferTo(out);
            Durable.force(channel);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void settle(Path part, Path place) throws IOException {
        Path folder = Durable.folderOf(place);
        Durable.makeFolder(folder);
        if (Files.exists(place) && whole(place)) {
            Files.delete(part);
        } else {
            // A copy that rotted on the disk gives way to the fresh one.
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        }
        // Also for a copy that is there already: its maker may have died before these.
        Durable.syncFolder(folder);
        Durable.syncFolderOf(folder);
        Durable.syncFolder(root);
    }

    private void verify(String sha256) throws IOException {
        if (!whole(place(sha256))) {
            throw new JournalException("original " + sha256 + " does not read back as it was written: check the disk");
        }
    }

    private static boolean whole(Path place) throws IOException {
        return place.getFileName().toString().equals(hashOf(place));
    }

    /** The SHA-256 of what lies in a file now. */
    public static String hashOf(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
