package ca.recourse;

import ca.recourse.casefile.journal.HomeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rules decide dates. A service that would follow rules which anyone on the machine may change does not start.
 *
 * @param owners whose files are followed
 */
record RuleFiles(Set<String> owners) {

    private static final Path SELF = Path.of("/proc/self");
    private static final int DEEPEST = 8;

    RuleFiles {
        owners = new LinkedHashSet<>(owners);
    }

    /** The files of root, of the user the service runs as, and of whoever owns the folder they belong to. */
    static RuleFiles ownedAs(Path folder) {
        Set<String> owners = new TreeSet<>(List.of("root", System.getProperty("user.name", "root")));
        addOwner(owners, SELF);
        addOwner(owners, folder);
        return new RuleFiles(owners);
    }

    private static void addOwner(Set<String> owners, Path path) {
        try {
            if (Files.exists(path)) {
                owners.add(Files.getOwner(path).getName());
            }
        } catch (IOException e) {
            throw new HomeException("the owner of " + path + " cannot be told", e);
        }
    }

    /** Refuse a file, or a folder with all that lies in it, that others may change. */
    void refuseLoose(Path rules) {
        if (Files.notExists(rules)) {
            return;
        }
        try (var files = Files.walk(rules, DEEPEST)) {
            files.forEach(this::refuse);
        } catch (IOException e) {
            throw new HomeException("the rule files in " + rules + " cannot be looked through", e);
        }
    }

    private void refuse(Path file) {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null && !Files.isSymbolicLink(file)) {
            refuse(file, read(view, file));
        }
    }

    private static PosixFileAttributes read(PosixFileAttributeView view, Path file) {
        try {
            return view.readAttributes();
        } catch (IOException e) {
            throw new HomeException("the rights of " + file + " cannot be read", e);
        }
    }

    private void refuse(Path file, PosixFileAttributes attributes) {
        if (attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new HomeException(
                    "%s can be changed by anyone on this machine; say 'chmod o-w' to it, then start again"
                            .formatted(file));
        }
        if (!owners.contains(attributes.owner().getName())) {
            throw new HomeException("%s belongs to %s, whose rules this service does not follow; change its owner"
                    .formatted(file, attributes.owner().getName()));
        }
    }
}
