package ca.recourse.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files a person pointed at. In a folder, hidden files and kinds we do not read are passed over; a file named by
 * itself is always read.
 *
 * @param found in the order given, a folder's own in the order of their names
 * @param passedOver what lies in a folder and was left alone, with the reason
 * @param unseen what could not be looked at, with the reason
 */
record LetterFiles(List<Path> found, List<Aside> passedOver, List<Aside> unseen) {

    /** A path set aside, and why. */
    record Aside(Path path, String why) {}

    private static final Set<String> READ = Set.of(
            "pdf", "tif", "tiff", "png", "jpg", "jpeg", "jp2", "webp", "bmp", "gif", "heic", "docx", "doc", "rtf",
            "odt", "html", "htm", "txt", "eml", "msg", "zip", "tar", "7z", "tgz", "gz", "bz2", "xz", "mbox", "pst",
            "ost", "tnef", "dat");

    // A scan saved without its ending is still a letter: the first bytes tell.
    private static final List<String> BEGINNINGS = List.of(
            "%PDF",
            "II*\0",
            "MM\0*",
            "\u0089PNG",
            "\u00FF\u00D8\u00FF",
            "PK\u0003\u0004",
            "\u00D0\u00CF\u0011\u00E0",
            "{\\rtf");

    private static final Path STANDARD_INPUT = Path.of("-");

    LetterFiles {
        found = List.copyOf(found);
        passedOver = List.copyOf(passedOver);
        unseen = List.copyOf(unseen);
    }

    static LetterFiles under(List<Path> paths) {
        LetterFiles all = new LetterFiles(List.of(), List.of(), List.of());
        for (Path path : paths) {
            all = all.with(at(path));
        }
        return all;
    }

    private static LetterFiles at(Path path) {
        if (Files.isDirectory(path)) {
            return walk(path);
        }
        // Whoever opens a pipe waits until somebody writes into it, and that may be never.
        if (path.equals(STANDARD_INPUT) || Files.isRegularFile(path)) {
            return new LetterFiles(List.of(path), List.of(), List.of());
        }
        String why = Files.exists(path) ? "it is a pipe or a device, not a file" : "there is no such file";
        return new LetterFiles(List.of(), List.of(), List.of(new Aside(path, why)));
    }

    private static LetterFiles walk(Path folder) {
        Walk walk = new Walk(folder);
        try {
            Files.walkFileTree(walk.root, walk);
        } catch (IOException e) {
            walk.unseen.add(new Aside(folder, "the folder cannot be listed: " + e.getMessage()));
        }
        return new LetterFiles(walk.found.stream().sorted().toList(), walk.passedOver, walk.unseen);
    }

    private LetterFiles with(LetterFiles more) {
        return new LetterFiles(
                joined(found, more.found), joined(passedOver, more.passedOver), joined(unseen, more.unseen));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static boolean readable(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return READ.contains(name.substring(dot + 1)) || beginsLikeALetter(file);
    }

    private static boolean beginsLikeALetter(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
            return BEGINNINGS.stream().anyMatch(start::startsWith);
        }
    }

    /** Goes through one folder. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> found = new ArrayList<>();
        private final List<Aside> passedOver = new ArrayList<>();
        private final List<Aside> unseen = new ArrayList<>();

        // A folder that is named is gone through even where the name is a link to it.
        Walk(Path named) {
            this.root = Files.isSymbolicLink(named) ? named.resolve(".") : named;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root) || !hidden(folder)) {
                return FileVisitResult.CONTINUE;
            }
            passedOver.add(new Aside(folder, "hidden folder"));
            return FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (hidden(file)) {
                passedOver.add(new Aside(file, "hidden file"));
            } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                passedOver.add(new Aside(file, "a link or device, not a file of its own"));
            } else {
                sort(file);
            }
            return FileVisitResult.CONTINUE;
        }

        // One file that may not be opened must not hide the rest of the folder.
        private void sort(Path file) {
            try {
                if (readable(file)) {
                    found.add(file);
                } else {
                    passedOver.add(new Aside(file, "not a kind of file that is read"));
                }
            } catch (IOException e) {
                visitFileFailed(file, e);
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            unseen.add(new Aside(file, "it cannot be opened: " + e.getClass().getSimpleName()));
            return FileVisitResult.CONTINUE;
        }

        private static boolean hidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
