package ca.recourse.facts.sentences;

import ca.recourse.facts.LetterText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** Splits a letter into sentences, list items and headings. Holds a trained model; safe to share between threads. */
public final class SentenceSplitter {

    private static final String MODEL = "/models/sentences.bin";

    /** Longer pieces are cut: no letter has a sentence like it, and a hostile one shall not cost minutes. */
    private static final int LONGEST = 4000;

    // An empty line, or the start of a bullet, a tick box, a numbered item: "- bank statements", "[X] travel history".
    private static final Pattern PARAGRAPH_END = Pattern.compile(
            "\\n[ \\t]{0,40}\\n|\\n(?=[ \\t]{0,20}(?:[\u2610\u2611\u2612\u25A0\u25A1\u25A2\u25CB\u25CF\u2022*]|-[ \\t]|[\\[(][ xX]?[\\])]|\\d{1,2}[.)][ \\t]|[a-z]\\)[ \\t]))");

    private final SentenceModel model;

    private SentenceSplitter(SentenceModel model) {
        this.model = model;
    }

    /** With the model that was trained when the program was built. */
    public static SentenceSplitter open() {
        try (InputStream in = SentenceSplitter.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the sentence model " + MODEL + " is missing: build the program again with ./mvnw package");
            }
            return new SentenceSplitter(new SentenceModel(in));
        } catch (IOException trouble) {
            throw new UncheckedIOException("the sentence model " + MODEL + " cannot be read: build it again", trouble);
        }
    }

    /** Every sentence in reading order; blanks between them belong to none. */
    public List<Sentence> split(LetterText letter) {
        SentenceDetectorME detector = new SentenceDetectorME(model);
        return paragraphs(letter.text())
                .flatMap(paragraph -> sentences(detector, letter.text(), paragraph))
                .toList();
    }

    private static Stream<Sentence> sentences(SentenceDetectorME detector, String text, Sentence paragraph) {
        // The model has only seen blanks between words; one for one, so that places stay the same.
        String line = text.substring(paragraph.start(), paragraph.end()).replaceAll("\\s", " ");
        return Arrays.stream(detector.sentPosDetect(line))
                .filter(span -> span.length() > 0)
                .map(span -> new Sentence(paragraph.start() + span.getStart(), paragraph.start() + span.getEnd()));
    }

    private static Stream<Sentence> paragraphs(String text) {
        int[] ends = Stream.concat(
                        PARAGRAPH_END.matcher(text).results().map(MatchResult::end), Stream.of(text.length()))
                .mapToInt(Integer::intValue)
                .toArray();
        return IntStream.range(0, ends.length).boxed().flatMap(i -> pieces(i == 0 ? 0 : ends[i - 1], ends[i]));
    }

    private static Stream<Sentence> pieces(int start, int end) {
        return Stream.iterate(start, at -> at < end, at -> at + LONGEST)
                .map(at -> new Sentence(at, Math.min(at + LONGEST, end)));
    }
}
