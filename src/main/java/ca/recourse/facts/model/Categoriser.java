package ca.recourse.facts.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;

/** Tells what a text is about by a trained model. Safe to share between threads. */
final class Categoriser {

    private final DoccatModel model;

    private Categoriser(DoccatModel model) {
        this.model = model;
    }

    /** With the model of this name that was trained when the program was built. */
    static Categoriser open(String name) {
        try (InputStream in = Categoriser.class.getResourceAsStream("/models/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the model models/" + name + " is missing: build the program again with ./mvnw package");
            }
            return new Categoriser(new DoccatModel(in));
        } catch (IOException trouble) {
            throw new UncheckedIOException("the model models/" + name + " cannot be read: build it again", trouble);
        }
    }

    /** How likely each category is; together they make one. */
    Map<String, Double> of(String text) {
        return new DocumentCategorizerME(model).scoreMap(Features.of(text));
    }
}
