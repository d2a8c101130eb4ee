package ca.recourse.facts.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Sentences that tell what a letter does, as a person wrote them in {@code src/main/opennlp/letters/written-en.txt}.
 *
 * <p>One a line: the kind, a tab, a sentence with its choices; {@code nothing} stands before what tells of no kind. A line
 * that begins with {@code #} is a remark.
 *
 * @param sentences the sentences with their kinds, in the order of the file
 */
record WrittenDeeds(List<Sentence> sentences) {

    private static final int DRAWS = 8;

    /** A third of them are as a scan would give them. */
    private static final int SPOILED = 3;

    /** A sentence, its choices written out or not, and the kind of letter it makes. */
    record Sentence(String kind, String text) {}

    WrittenDeeds {
        sentences = List.copyOf(sentences);
    }

    static WrittenDeeds in(Path file) throws IOException {
        return new WrittenDeeds(Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> sentence(file, line))
                .toList());
    }

    private static Sentence sentence(Path file, String line) {
        int tab = line.indexOf('\t');
        if (tab < 1 || line.substring(tab).isBlank()) {
            throw new IllegalArgumentException(file + ": expected a kind, a tab and a sentence, but the line reads \""
                    + line + "\"; correct that line");
        }
        return new Sentence(line.substring(0, tab), line.substring(tab + 1));
    }

    /** The sentences written out, each in several ways. */
    List<Sentence> drawn(Random random) {
        Phrases phrases = new Phrases(random);
        ScanNoise noise = new ScanNoise(random);
        return sentences.stream()
                .flatMap(sentence -> written(sentence, phrases, noise, random))
                .toList();
    }

    private static Stream<Sentence> written(Sentence sentence, Phrases phrases, ScanNoise noise, Random random) {
        return phrases.some(sentence.text(), DRAWS).stream()
                .map(text -> random.nextInt(SPOILED) == 0 ? noise.spoil(text) : text)
                .map(text -> new Sentence(sentence.kind(), text));
    }
}
