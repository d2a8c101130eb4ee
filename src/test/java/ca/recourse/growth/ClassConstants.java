package ca.recourse.growth;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The texts written into a class, each as the pattern it is where it is handed to {@code matches} or {@code replaceAll}. */
final class ClassConstants {

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int HEADER_BYTES = 8;

    private ClassConstants() {}

    /** Every text of the class that is a pattern; plain words are patterns too, and harmless ones. */
    static List<Pattern> patterns(Class<?> type) {
        return texts(type).stream().flatMap(text -> compiled(text).stream()).toList();
    }

    private static Optional<Pattern> compiled(String text) {
        try {
            return Optional.of(Pattern.compile(text));
        } catch (PatternSyntaxException noPattern) {
            return Optional.empty();
        }
    }

    private static List<String> texts(Class<?> type) {
        String file = type.getName().replaceFirst(".*\\.", "") + ".class";
        try (InputStream raw = type.getResourceAsStream(file);
                DataInputStream in = new DataInputStream(raw)) {
            in.skipNBytes(HEADER_BYTES);
            return texts(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read", e);
        }
    }

    // The constant pool of the class file format (JVM specification, 4.4).
    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> found = new ArrayList<>();
        int count = in.readUnsignedShort();
        for (int at = 1; at < count; at++) {
            int tag = in.readUnsignedByte();
            if (tag == UTF8) {
                found.add(in.readUTF());
            } else {
                in.skipNBytes(length(tag));
                at += tag == LONG || tag == DOUBLE ? 1 : 0;
            }
        }
        return found;
    }

    private static int length(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case LONG, DOUBLE -> 8;
            default -> 4;
        };
    }
}
