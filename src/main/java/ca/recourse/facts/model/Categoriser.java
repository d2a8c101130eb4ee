package ca.recourse.facts.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;

/** Tells what a text is about by a trained model. Safe to share between threads. */
final class Categoriser {

    private final String name;
    // Opened when first asked: many letters are read without it.
    private final Map<String, DoccatModel> opened = new ConcurrentHashMap<>();

    /** With the model of this name that was trained when the program was built. */
    Categoriser(String name) {
        this.name = name;
    }

    /** How likely each category is; together they make one. */
    Map<String, Double> of(String text) {
        DoccatModel model = opened.computeIfAbsent(name, Categoriser::open);
        return new DocumentCategorizerME(model).scoreMap(Features.of(text));
    }

    private static DoccatModel open(String name) {
        try (InputStream in = Categoriser.class.getResourceAsStream("/models/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the model models/" + name + " is missing: build the program again with ./mvnw package");
            }
            return new DoccatModel(in);
        } catch (IOException trouble) {
            throw new UncheckedIOException("the model models/" + name + " cannot be read: build it again", trouble);
        }
    }
}
