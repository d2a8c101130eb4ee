package ca.recourse.intake;

import java.util.Locale;

/** The door a letter came through. */
public enum Channel {
    FOLDER,
    MAIL,
    ARCHIVE,
    UPLOAD,
    COMMAND_LINE;

    /** The name in summaries, such as {@code command-line}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
