package ca.recourse.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A secret that lies in a file of its own and is read only when it is used; it prints as stars.
 *
 * @param file where it lies
 */
public record Secret(Path file) {

    public Secret {
        requireNonNull(file, "file");
    }

    /** The secret itself, without the line end an editor leaves. @throws SettingsException if it cannot be read */
    public String reveal() {
        try {
            return Files.readString(file, UTF_8).strip();
        } catch (IOException e) {
            throw new SettingsException(
                    file.toString(), "this secret cannot be read; check that the file is there and readable");
        }
    }

    @Override
    public String toString() {
        return "(in " + file + ")";
    }
}
