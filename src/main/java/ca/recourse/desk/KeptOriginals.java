package ca.recourse.desk;

import ca.recourse.casefile.journal.HomeException;
import ca.recourse.casefile.journal.HomeFolder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The originals a home folder keeps. A summary holds too little to be assessed again: the original is what counts. */
record KeptOriginals(HomeFolder home) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DIGITS = 64;

    /** Every original, in the order of their names. */
    List<Path> all() {
        if (!Files.isDirectory(home.originals())) {
            throw new HomeException(
                    "there are no originals in %s; name the home folder with --home, or the letters themselves"
                            .formatted(home.root()));
        }
        try (Stream<Path> files = Files.walk(home.originals(), 3)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new HomeException("the originals in " + home.originals() + " cannot be listed", e);
        }
    }

    /** The original of a kept summary, if it lies here; what came inside another file does not. */
    Optional<Path> of(Path summary) throws IOException {
        JsonNode sha256 = JSON.readTree(summary.toFile()).at("/document/sha256");
        String name = sha256.asText();
        return Optional.of(name)
                .filter(digits -> digits.length() == DIGITS && digits.chars().allMatch(KeptOriginals::isHex))
                .map(digits -> home.originals()
                        .resolve(digits.substring(0, 2))
                        .resolve(digits.substring(2, 4))
                        .resolve(digits))
                .filter(Files::isRegularFile);
    }

    private static boolean isHex(int digit) {
        return Character.digit(digit, 16) >= 0;
    }
}
