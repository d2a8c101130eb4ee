package ca.recourse.facts.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Tells what a sentence says by a model trained when the program was built. Safe to share between threads. */
final class Sense {

    private final String name;
    // Opened when first asked: many letters are read without it.
    private final AtomicReference<Optional<LinearModel>> opened = new AtomicReference<>(Optional.empty());

    /** By the model of this name. */
    Sense(String name) {
        this.name = name;
    }

    /** How likely the sentence says each thing the model knows; together they make one. */
    Map<String, Double> of(String sentence) {
        return opened.updateAndGet(model -> model.isPresent() ? model : Optional.of(open()))
                .orElseThrow()
                .of(sentence);
    }

    private LinearModel open() {
        try (InputStream in = Sense.class.getResourceAsStream("/models/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the model models/" + name + " is missing: build the program again with ./mvnw package");
            }
            return LinearModel.read(in);
        } catch (IOException trouble) {
            throw new UncheckedIOException("the model models/" + name + " cannot be read: build it again", trouble);
        }
    }
}
