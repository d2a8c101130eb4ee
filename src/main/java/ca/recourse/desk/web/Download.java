package ca.recourse.desk.web;

import ca.recourse.casefile.journal.JournalException;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A list on its way to somebody. It is written to the disk before it is sent: a list of any length is never held in memory,
 * a failure on the way is an answer of its own instead of half a list that looks whole, and a slow line keeps no
 * connection to the register.
 *
 * @param type the media type
 * @param name what the file is called
 */
public record Download(String type, String name) {

    private static final String PART = "download-";

    /** Writes the list. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Write it, send it, and forget it. */
    public void send(Context web, Rooms rooms, Content content) throws IOException {
        Path part = Files.createTempFile(Files.createDirectories(rooms.work()), PART, ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.write(out);
            }
            web.contentType(type).header("Content-Disposition", "attachment; filename=\"" + name + "\"");
            Files.copy(part, web.outputStream());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Remove what a process that died has left. */
    static void sweep(Rooms rooms) {
        try (var left = Files.newDirectoryStream(Files.createDirectories(rooms.work()), PART + "*.part")) {
            for (Path part : left) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new JournalException("half-made lists cannot be removed from " + rooms.work(), e);
        }
    }
}
