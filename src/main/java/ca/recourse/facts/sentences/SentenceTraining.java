package ca.recourse.facts.sentences;

import ca.recourse.facts.ModelFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringList;
import opennlp.tools.util.TrainingParameters;

/**
 * Makes the sentence model while the program is built, from sentences in the manner of such letters.
 *
 * <p>A training file holds one sentence a line; an empty line ends a paragraph.
 */
public final class SentenceTraining {

    private static final char[] ENDINGS = {'.', '?', '!'};

    private SentenceTraining() {}

    /** Arguments: the folder of training text, the model to write. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path model = Path.of(args[1]);
        if (isStale(model, folder)) {
            Files.createDirectories(model.getParent());
            ModelFile.write(train(folder), model);
        }
    }

    static SentenceModel train(Path folder) throws IOException {
        List<SentenceSample> samples = new ArrayList<>();
        samples.addAll(samples(folder.resolve("sentences-en.train")));
        samples.addAll(samples(folder.resolve("sentences-fr.train")));
        return SentenceDetectorME.train(
                "en",
                ObjectStreamUtils.createObjectStream(samples),
                new SentenceDetectorFactory("en", true, abbreviations(folder), ENDINGS),
                parameters());
    }

    private static TrainingParameters parameters() {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        return parameters;
    }

    private static List<SentenceSample> samples(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8)
                .lines()
                .collect(Paragraphs::new, Paragraphs::add, Paragraphs::join)
                .samples();
    }

    private static Dictionary abbreviations(Path folder) throws IOException {
        Dictionary abbreviations = new Dictionary(true);
        Files.readAllLines(folder.resolve("abbreviations.txt"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(StringList::new)
                .forEach(abbreviations::put);
        return abbreviations;
    }

    private static boolean isStale(Path model, Path folder) throws IOException {
        if (!Files.exists(model)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> isNewer(file, model));
        }
    }

    private static boolean isNewer(Path file, Path other) {
        return file.toFile().lastModified() > other.toFile().lastModified();
    }

    /** Gathers lines into paragraphs, since a sentence's neighbours teach where it ends. */
    private static final class Paragraphs {

        private final List<SentenceSample> samples = new ArrayList<>();
        private final List<String> open = new ArrayList<>();

        void add(String line) {
            if (line.isBlank()) {
                close();
            } else {
                open.add(line.strip());
            }
        }

        void join(Paragraphs other) {
            samples.addAll(other.samples());
        }

        List<SentenceSample> samples() {
            close();
            return samples;
        }

        private void close() {
            if (open.isEmpty()) {
                return;
            }
            StringBuilder text = new StringBuilder();
            Span[] spans = new Span[open.size()];
            for (int i = 0; i < spans.length; i++) {
                int start = text.length();
                text.append(open.get(i));
                spans[i] = new Span(start, text.length());
                text.append(' ');
            }
            samples.add(new SentenceSample(text, spans));
            open.clear();
        }
    }
}
