package ca.recourse.intake.container;

import ca.recourse.intake.Trouble;
import ca.recourse.intake.container.Contents.LeftAside;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.ArchiveEntry;

/** What archives of all kinds have in common: what may be wrong with them, and what in them is no letter. */
final class Archives {

    private static final Pattern BY_MACHINE =
            Pattern.compile("(?:^|/)(?:__MACOSX/|(?:\\.DS_Store|Thumbs\\.db|desktop\\.ini|\\._[^/]*)$)");
    static final Trouble BOMB = new Trouble(
            Trouble.Kind.BOMB,
            "The archive swells beyond all measure, or holds too many files: ask for the letters in smaller parts.");
    static final Trouble PASSWORD = new Trouble(
            Trouble.Kind.PASSWORD,
            "The file in the archive opens only with a password: ask for the password, or for a copy without one.");
    static final Trouble DAMAGED = new Trouble(
            Trouble.Kind.CORRUPT, "The archive is damaged; what could be saved was read: ask for it to be sent again.");
    static final Trouble UNKNOWN_PACKING = new Trouble(
            Trouble.Kind.UNSUPPORTED,
            "The file is packed in a way that is not read: ask for a plain zip, or for the letter alone.");

    private Archives() {}

    /** Whether an entry is no file to be read; what is neither file nor folder is set aside. */
    static boolean isNoFile(ArchiveEntry entry, boolean odd, List<LeftAside> aside) {
        if (odd || BY_MACHINE.matcher(entry.getName()).find()) {
            aside.add(new LeftAside(entry.getName(), "A link or a file that a computer keeps for itself."));
            return true;
        }
        return entry.isDirectory();
    }
}
