package ca.recourse.intake.mailbox;

import ca.recourse.intake.mailbox.settings.BoxSettings.Afterwards;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A visit to a maildir: {@code new} and {@code cur} hold one file for each message; {@code tmp} is never looked into. */
final class MaildirVisit implements Visit {

    private static final String FLAGS = ":2,";

    private final Path folder;
    private final Afterwards afterwards;
    private final Map<String, Path> messages;

    MaildirVisit(Path folder, Afterwards afterwards) {
        this.folder = folder;
        this.afterwards = afterwards;
        this.messages = Collections.unmodifiableMap(listed(folder));
    }

    private static Map<String, Path> listed(Path folder) {
        Map<String, Path> messages = new TreeMap<>();
        for (String part : List.of("new", "cur")) {
            try (Stream<Path> files = Files.list(folder.resolve(part))) {
                files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .forEach(file -> messages.put(uid(file), file));
            } catch (IOException e) {
                throw new MailboxException(
                        "maildir:%s: it has no readable folder '%s'; point to a maildir".formatted(folder, part), e);
            }
        }
        return messages;
    }

    private static String uid(Path file) {
        String name = file.getFileName().toString();
        int flags = name.indexOf(FLAGS);
        return flags < 0 ? name : name.substring(0, flags);
    }

    @Override
    public String validity() {
        return "maildir";
    }

    @Override
    public List<String> uids(String after) {
        return List.copyOf(messages.keySet());
    }

    @Override
    public void copy(String uid, OutputStream to) {
        try (InputStream in = Files.newInputStream(file(uid), LinkOption.NOFOLLOW_LINKS)) {
            in.transferTo(to);
        } catch (IOException e) {
            throw new MailboxException("maildir:%s: a message cannot be read".formatted(folder), e);
        }
    }

    private Path file(String uid) {
        Path file = messages.get(uid);
        if (file == null) {
            throw new MailboxException("maildir:%s: a message is gone".formatted(folder));
        }
        return file;
    }

    @Override
    public void mark(List<String> uids) {
        try {
            for (String uid : uids) {
                if (messages.containsKey(uid)) {
                    mark(file(uid));
                }
            }
        } catch (IOException e) {
            throw new MailboxException("maildir:%s: messages cannot be marked; check its rights".formatted(folder), e);
        }
    }

    private void mark(Path file) throws IOException {
        if (afterwards instanceof Afterwards.Delete) {
            Files.deleteIfExists(file);
        } else if (afterwards instanceof Afterwards.Read && Files.exists(file)) {
            Files.move(file, folder.resolve("cur").resolve(read(file)), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static String read(Path file) {
        String name = file.getFileName().toString();
        int flags = name.indexOf(FLAGS);
        if (flags < 0) {
            return name + FLAGS + "S";
        }
        return name.indexOf('S', flags) < 0 ? name + "S" : name;
    }

    @Override
    public boolean isAlive() {
        return Files.isDirectory(folder);
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
