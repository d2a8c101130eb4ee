package ca.recourse.law.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of the shelf by name: those that ship, and a firm's own laid over them. */
final class PackFiles {

    private static final String SHIPPED = "/law/";
    private static final List<String> FOLDERS = List.of("holidays", "calendars", "recourses", "assessment");

    private final Map<String, PackFile> files;

    private PackFiles(Map<String, PackFile> files) {
        this.files = files;
    }

    /** The files that ship with this version, listed in {@code shelf.yaml}. */
    static PackFiles shipped() {
        Map<String, PackFile> files = new LinkedHashMap<>();
        PackFile shelf = new PackFile(Shelf.FILE, resource(Shelf.FILE));
        files.put(shelf.name(), shelf);
        for (String name : Shelf.of(shelf).fileNames()) {
            files.put(name, new PackFile(name, resource(name)));
        }
        return new PackFiles(files);
    }

    /** These files with every {@code .yaml} file of a directory in the place of the one of the same name. */
    PackFiles with(Path overlay) {
        Map<String, PackFile> both = new LinkedHashMap<>(files);
        for (Path file : yamlUnder(overlay)) {
            String name = overlay.relativize(file).toString().replace('\\', '/');
            both.put(name, new PackFile(name, text(file)));
            refuseUnknown(name);
        }
        return new PackFiles(both);
    }

    // A misspelt name must not leave our rule standing where the firm believes its own does.
    private static void refuseUnknown(String name) {
        boolean listed = name.indexOf('/') > 0 && !name.startsWith("assessment/");
        if (!listed && !name.equals(Shelf.FILE) && !Shelf.SINGLE.contains(name)) {
            throw new PackException(name, 1, "no file of the shelf is called so; known are %s".formatted(Shelf.SINGLE));
        }
    }

    PackFile get(String name) {
        PackFile file = files.get(name);
        if (file == null) {
            throw new PackException(name, 1, "the file is missing");
        }
        return file;
    }

    /** The files of a folder, in the order of the shelf. */
    List<PackFile> in(String folder) {
        return files.values().stream()
                .filter(file -> file.name().startsWith(folder + "/"))
                .toList();
    }

    Collection<PackFile> all() {
        return files.values();
    }

    private static List<Path> yamlUnder(Path overlay) {
        if (!Files.isDirectory(overlay)) {
            throw new PackException(overlay.toString(), 1, "there is no such directory of law packs; name one that is");
        }
        List<Path> found = new ArrayList<>();
        for (String folder : FOLDERS) {
            found.addAll(yamlIn(overlay.resolve(folder)));
        }
        found.addAll(yamlIn(overlay));
        return found;
    }

    private static List<Path> yamlIn(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new PackException(directory.toString(), "the directory cannot be listed", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new PackException(file.toString(), "the file cannot be read as UTF-8 text", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = PackFiles.class.getResourceAsStream(SHIPPED + name)) {
            if (in == null) {
                throw new PackException(name, 1, "the file is missing from this installation");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new PackException(name, "the file cannot be read", e);
        }
    }
}
