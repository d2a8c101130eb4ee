package ca.recourse.casefile.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names made from a dropped file's own: they must fit where that name only just did, and in every locale. */
final class Beside {

    private static final int LONGEST_BYTES = 255;

    private Beside() {}

    /** The second, third … of a name: {@code letter (2).pdf}. The first is the name itself, byte for byte. */
    static Path numbered(Path file, int copy) {
        if (copy == 1) {
            return file;
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        boolean ended = dot > 0 && name.length() - dot <= 10;
        String stem = ended ? name.substring(0, dot) : name;
        return sibling(file, stem, " (" + copy + ")" + (ended ? name.substring(dot) : ""));
    }

    /** The file's name with an ending of ours. */
    static Path ended(Path file, String ending) {
        return sibling(file, file.getFileName().toString(), ending);
    }

    private static Path sibling(Path file, String stem, String ending) {
        String name = cut(stem, LONGEST_BYTES - ending.getBytes(UTF_8).length) + ending;
        try {
            return file.resolveSibling(name);
        } catch (InvalidPathException e) {
            // In a locale without these letters; the file itself keeps its name byte for byte.
            return file.resolveSibling(name.replaceAll("[^ -~]", "_"));
        }
    }

    private static String cut(String stem, int most) {
        int length = stem.length();
        while (stem.substring(0, length).getBytes(UTF_8).length > most) {
            length = stem.offsetByCodePoints(length, -1);
        }
        return stem.substring(0, length);
    }
}
