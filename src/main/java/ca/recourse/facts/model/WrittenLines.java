package ca.recourse.facts.model;

import ca.recourse.facts.model.GroundPhrases.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Sentences of letters that a person wrote out, as in {@code src/main/opennlp/grounds/written-en.txt}.
 *
 * <p>One a line: the codes of the grounds that the sentence gives, with commas between; a tab; the sentence. The code
 * {@code none} stands before what letters say without giving a reason. A line that begins with {@code #} is a remark.
 *
 * @param sentences the sentences with their grounds, in the order of the file
 */
record WrittenLines(List<Sentence> sentences) {

    static final String NO_REASON = "none";

    /** A third of the lines are as a scan would give them, like those the grammars write. */
    private static final int SPOILED = 3;

    /**
     * A sentence.
     *
     * @param grounds the codes of the grounds it gives; {@code none} alone when it gives no reason
     * @param text its words
     */
    record Sentence(List<String> grounds, String text) {

        boolean givesReason() {
            return !grounds.contains(NO_REASON);
        }
    }

    WrittenLines {
        sentences = List.copyOf(sentences);
    }

    static WrittenLines in(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                sentences.add(sentence(file, line));
            }
        }
        return new WrittenLines(sentences);
    }

    private static Sentence sentence(Path file, String line) throws IOException {
        int tab = line.indexOf('\t');
        if (tab < 1 || line.substring(tab).isBlank()) {
            throw new IOException(file + ": expected the codes of grounds, a tab and a sentence, but the line reads \""
                    + line + "\"; correct that line");
        }
        return new Sentence(List.of(line.substring(0, tab).split(",", -1)), line.substring(tab + 1));
    }

    /** Lines to learn from: one for each ground of each sentence. */
    List<Line> lines(Random random) {
        ScanNoise noise = new ScanNoise(random);
        return sentences.stream()
                .flatMap(sentence ->
                        lines(sentence, random.nextInt(SPOILED) == 0 ? noise.spoil(sentence.text()) : sentence.text()))
                .toList();
    }

    private static Stream<Line> lines(Sentence sentence, String text) {
        return sentence.givesReason()
                ? sentence.grounds().stream().map(ground -> new Line(text, ground, true))
                : Stream.of(new Line(text, SecondReader.NOTHING, false));
    }
}
