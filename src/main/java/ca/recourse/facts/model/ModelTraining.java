package ca.recourse.facts.model;

import ca.recourse.facts.ModelFile;
import ca.recourse.facts.model.LinearTraining.Example;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Makes the models of grounds, of kinds, of what sentences do and of names while the program is built, from the text in {@code src/main/opennlp}.
 *
 * <p>The same text gives the same lines to learn from: what is drawn is drawn with a fixed seed.
 */
public final class ModelTraining {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<String> LANGUAGES = List.of("en.yaml", "fr.yaml");
    private static final int SEED = 5621;
    private static final int MOST_REASONS = 250;

    private final Path text;
    private final Path models;

    private ModelTraining(Path text, Path models) {
        this.text = text;
        this.models = models;
    }

    /** Arguments: the folder of training text, the folder to write models to. */
    public static void main(String[] args) throws IOException {
        ModelTraining training = new ModelTraining(Path.of(args[0]), Path.of(args[1]));
        Files.createDirectories(training.models);
        training.grounds();
        training.kinds();
        training.deeds();
        training.names();
    }

    private void grounds() throws IOException {
        if (isFresh(SecondReader.GROUNDS, "grounds")) {
            return;
        }
        List<Example> examples = new ArrayList<>();
        for (String language : LANGUAGES) {
            lines(language).forEach(line -> examples.add(new Example(line.ground(), line.text())));
        }
        writeLinear(SecondReader.GROUNDS, examples);
    }

    private void kinds() throws IOException {
        if (isFresh(SecondReader.KINDS, "letters") && isFresh(SecondReader.KINDS, "grounds")) {
            return;
        }
        List<DocumentSample> samples = new ArrayList<>();
        for (String language : LANGUAGES) {
            List<String> reasons = lines(language).stream()
                    .filter(GroundPhrases.Line::against)
                    .map(GroundPhrases.Line::text)
                    .toList();
            read("letters", language, LetterPhrases.class)
                    .samples(new Random(SEED), reasons)
                    .forEach(letter -> samples.add(sample(letter.kind(), letter.text())));
        }
        write(SecondReader.KINDS, samples);
    }

    private void deeds() throws IOException {
        if (isFresh(SecondReader.DEEDS, "letters") && isFresh(SecondReader.DEEDS, "grounds")) {
            return;
        }
        List<Example> samples = new ArrayList<>();
        for (String language : LANGUAGES) {
            Path written = text.resolve("letters").resolve("written-" + language.replace(".yaml", ".txt"));
            WrittenDeeds.in(written)
                    .drawn(new Random(SEED))
                    .forEach(sentence -> samples.add(new Example(sentence.kind(), sentence.text())));
            read("letters", language, LetterPhrases.class)
                    .sentences()
                    .drawn(new Random(SEED))
                    .forEach(sentence -> samples.add(new Example(sentence.kind(), sentence.text())));
            reasons(language).forEach(reason -> samples.add(new Example(SecondReader.NOTHING, reason)));
        }
        writeLinear(SecondReader.DEEDS, samples);
    }

    // What is held against a person stands in letters of many kinds; a few of the many sentences are enough.
    private List<String> reasons(String language) throws IOException {
        List<String> reasons = new ArrayList<>(
                lines(language).stream().map(GroundPhrases.Line::text).toList());
        Collections.shuffle(reasons, new Random(SEED));
        return reasons.subList(0, Math.min(MOST_REASONS, reasons.size()));
    }

    private void names() throws IOException {
        if (isFresh(SecondReader.NAMES, "names")) {
            return;
        }
        List<NameSample> samples = read("names", "names.yaml", NamePhrases.class).filled(new Random(SEED)).stream()
                .map(ModelTraining::named)
                .toList();
        ModelFile.write(
                NameFinderME.train(
                        "x-any",
                        "person",
                        ObjectStreamUtils.createObjectStream(samples),
                        parameters(),
                        new TokenNameFinderFactory()),
                models.resolve(SecondReader.NAMES));
    }

    // "To: <p>Ana Roy</p>" with the tokens of the name marked.
    private static NameSample named(String line) {
        String[] before = SimpleTokenizer.INSTANCE.tokenize(line.replaceFirst("<p>.*", ""));
        String[] name = SimpleTokenizer.INSTANCE.tokenize(
                line.contains("<p>") ? line.replaceFirst(".*<p>", "").replaceFirst("</p>.*", "") : "");
        String[] all = SimpleTokenizer.INSTANCE.tokenize(line.replaceAll("</?p>", ""));
        Span[] names = name.length == 0
                ? new Span[0]
                : new Span[] {new Span(before.length, before.length + name.length, "person")};
        return new NameSample(all, names, true);
    }

    // What the grammar writes of this language, then what a person wrote.
    private List<GroundPhrases.Line> lines(String language) throws IOException {
        Path written = text.resolve("grounds").resolve("written-" + language.replace(".yaml", ".txt"));
        List<GroundPhrases.Line> lines =
                new ArrayList<>(read("grounds", language, GroundPhrases.class).lines(new Random(SEED)));
        lines.addAll(WrittenLines.in(written).lines(new Random(SEED)));
        return lines;
    }

    private <T> T read(String folder, String language, Class<T> shape) throws IOException {
        return YAML.readValue(text.resolve(folder).resolve(language).toFile(), shape);
    }

    private static DocumentSample sample(String category, String text) {
        return new DocumentSample(category, Features.of(text));
    }

    private void write(String model, List<DocumentSample> samples) throws IOException {
        DoccatModel trained = DocumentCategorizerME.train(
                "x-any", ObjectStreamUtils.createObjectStream(samples), parameters(), new DoccatFactory());
        ModelFile.write(trained, models.resolve(model));
    }

    private void writeLinear(String model, List<Example> examples) throws IOException {
        try (OutputStream out = Files.newOutputStream(models.resolve(model))) {
            LinearTraining.from(examples).write(out);
        }
    }

    private static TrainingParameters parameters() {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
        return parameters;
    }

    private boolean isFresh(String model, String folder) throws IOException {
        Path made = models.resolve(model);
        try (Stream<Path> files = Files.list(text.resolve(folder))) {
            return Files.exists(made)
                    && files.map(file -> file.toFile().lastModified())
                            .max(Comparator.naturalOrder())
                            .filter(newest -> newest < made.toFile().lastModified())
                            .isPresent();
        }
    }
}
