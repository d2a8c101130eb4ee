package ca.recourse.intake;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * A dropped file that was taken and now waits in a folder of its own until its letters are settled.
 *
 * @param id names the drop; its receipt bears the same
 * @param folder the claim's own folder
 * @param file the file in it, under the name it was dropped with
 */
public record Claim(String id, Path folder, Path file) {

    /** How the names of uploads begin. */
    public static final String BY_UPLOAD = "upload-";

    /** How the names of messages begin. */
    public static final String BY_MAIL = "mail-";

    /** A file that lies in a claim's own folder. */
    public static Claim in(Path folder, Path file) {
        return new Claim(folder.getFileName().toString(), folder, file);
    }

    /** The claim of this name, while its file is still there. */
    public static Optional<Claim> find(Path claims, String id) {
        Path folder = claims.resolve(id);
        if (Files.notExists(folder)) {
            return Optional.empty();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).findFirst().map(file -> in(folder, file));
        } catch (IOException e) {
            throw new IntakeException("claim " + id + " cannot be looked into", e);
        }
    }

    /** The door it came through. */
    public Channel channel() {
        if (id.startsWith(BY_MAIL)) {
            return Channel.MAIL;
        }
        return id.startsWith(BY_UPLOAD) ? Channel.UPLOAD : Channel.FOLDER;
    }

    /** The name it was dropped under, with the dropped folders before it. */
    public Path droppedAs() {
        return folder.relativize(file);
    }

    /** Put the file back into the inbox to be taken again; when its name is in use there, it stays in the claim. */
    public void giveBack(Path inbox) throws IOException {
        Path back = inbox.resolve(droppedAs());
        Files.createDirectories(requireNonNull(back.getParent()));
        try {
            // A hard link never covers another file; both names are one file until the claim's is gone.
            Files.createLink(back, file);
            Files.delete(file);
        } catch (FileAlreadyExistsException inUse) {
            throw inUse;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            // FAT and some shares know no links, and Linux makes none to a file that another person dropped.
            Files.move(file, back);
        }
        forget();
    }

    /** Remove the claim's own folder once its file is gone. */
    public void forget() {
        try (var left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                if (!Files.isDirectory(path)) {
                    return;
                }
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new IntakeException("claim " + id + " cannot be cleared away", e);
        }
    }

    @Override
    public String toString() {
        return "claim " + id;
    }
}
