package ca.recourse.facts.model;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Makes the models of grounds and of kinds while the program is built, from the text in {@code src/main/opennlp}.
 *
 * <p>The same text gives the same lines to learn from: what is drawn is drawn with a fixed seed.
 */
public final class ModelTraining {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<String> LANGUAGES = List.of("en.yaml", "fr.yaml");
    private static final int SEED = 5621;

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
    }

    private void grounds() throws IOException {
        Path folder = text.resolve("grounds");
        if (isFresh(SecondReader.GROUNDS, folder) && isFresh(SecondReader.STANCE, folder)) {
            return;
        }
        List<GroundPhrases.Line> lines = new ArrayList<>();
        for (String language : LANGUAGES) {
            lines.addAll(YAML.readValue(folder.resolve(language).toFile(), GroundPhrases.class)
                    .lines(new Random(SEED)));
        }
        write(
                SecondReader.GROUNDS,
                lines.stream().map(line -> sample(line.ground(), line.text())).toList());
        write(
                SecondReader.STANCE,
                lines.stream()
                        .map(line -> sample(line.against() ? SecondReader.AGAINST : "aside", line.text()))
                        .toList());
    }

    private void kinds() throws IOException {
        Path folder = text.resolve("letters");
        if (isFresh(SecondReader.KINDS, folder)) {
            return;
        }
        List<DocumentSample> samples = new ArrayList<>();
        for (String language : LANGUAGES) {
            YAML.readValue(folder.resolve(language).toFile(), LetterPhrases.class)
                    .samples(new Random(SEED))
                    .forEach(letter -> samples.add(sample(letter.kind(), letter.text())));
        }
        write(SecondReader.KINDS, samples);
    }

    private static DocumentSample sample(String category, String text) {
        return new DocumentSample(category, Features.of(text));
    }

    private void write(String model, List<DocumentSample> samples) throws IOException {
        DoccatModel trained = DocumentCategorizerME.train(
                "x-any", ObjectStreamUtils.createObjectStream(samples), parameters(), new DoccatFactory());
        trained.serialize(models.resolve(model));
    }

    private static TrainingParameters parameters() {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
        return parameters;
    }

    private boolean isFresh(String model, Path folder) throws IOException {
        Path made = models.resolve(model);
        try (Stream<Path> files = Files.list(folder)) {
            return Files.exists(made)
                    && files.map(file -> file.toFile().lastModified())
                            .max(Comparator.naturalOrder())
                            .filter(newest -> newest < made.toFile().lastModified())
                            .isPresent();
        }
    }
}
