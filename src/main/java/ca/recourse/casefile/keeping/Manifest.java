package ca.recourse.casefile.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.recourse.casefile.journal.Durable;
import ca.recourse.casefile.journal.HomeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a backup holds: each file with its SHA-256, as {@code sha256sum -c} reads it. It is written last, so a backup with a
 * manifest is a whole one.
 *
 * @param hashes by the file's place in the backup
 */
record Manifest(Map<String, String> hashes) {

    private static final String NAME = "manifest.sha256";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([^\\n]{1,4000})");

    Manifest {
        hashes = Collections.unmodifiableMap(new LinkedHashMap<>(hashes));
    }

    void write(Path folder) throws IOException {
        String lines = hashes.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
        Durable.write(folder.resolve(NAME), lines.getBytes(UTF_8), folder);
    }

    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (Files.notExists(file)) {
            throw new HomeException(folder + " is no whole backup: it has no " + NAME + "; choose another");
        }
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file, UTF_8)) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches() || parts.group(2).contains("..")) {
                throw new HomeException("the manifest of the backup " + folder + " is damaged; choose another backup");
            }
            hashes.put(parts.group(2), parts.group(1));
        }
        return new Manifest(hashes);
    }
}
