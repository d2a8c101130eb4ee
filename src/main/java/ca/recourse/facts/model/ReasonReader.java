package ca.recourse.facts.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Tells which ground a sentence gives by the model trained when the program was built. Safe to share between threads. */
final class ReasonReader {

    // Opened when first asked: many letters are read without it.
    private final AtomicReference<Optional<ReasonModel>> opened = new AtomicReference<>(Optional.empty());

    /** How likely the sentence gives each ground, or nothing; together they make one. */
    Map<String, Double> of(String sentence) {
        return opened.updateAndGet(model -> model.isPresent() ? model : Optional.of(open()))
                .orElseThrow()
                .of(sentence);
    }

    private static ReasonModel open() {
        try (InputStream in = ReasonReader.class.getResourceAsStream("/models/" + SecondReader.GROUNDS)) {
            if (in == null) {
                throw new IllegalStateException("the model models/" + SecondReader.GROUNDS
                        + " is missing: build the program again with ./mvnw package");
            }
            return ReasonModel.read(in);
        } catch (IOException trouble) {
            throw new UncheckedIOException(
                    "the model models/" + SecondReader.GROUNDS + " cannot be read: build it again", trouble);
        }
    }
}
