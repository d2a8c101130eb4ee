package ca.recourse.assessment;

import ca.recourse.law.NamedPhrases;
import ca.recourse.law.Phrase;
import ca.recourse.law.StatuteBook;
import java.util.Map;
import java.util.stream.Stream;

/** The sentences and questions an assessment is written in, from {@code law/assessment}, by their names there. */
public final class Sentences {

    private final NamedPhrases sentences;
    private final NamedPhrases questions;

    private Sentences(NamedPhrases sentences, NamedPhrases questions) {
        this.sentences = sentences;
        this.questions = questions;
    }

    /** Those of a shelf. */
    public static Sentences of(StatuteBook book) {
        return new Sentences(book.sentences(), book.questions());
    }

    /** The sentence of this name as it stands. */
    public Phrase say(String name) {
        return sentences.get(name);
    }

    /** The sentence of this name with its {@code {slots}} filled; phrases are filled in their own language. */
    public Phrase say(String name, Map<String, ?> slots) {
        Phrase filled = say(name);
        for (Map.Entry<String, ?> slot : slots.entrySet()) {
            filled = filled(filled, "{" + slot.getKey() + "}", slot.getValue());
        }
        return filled;
    }

    /** The question of this name. */
    public Phrase ask(String name) {
        return questions.get(name);
    }

    /** Every name a sentence has. */
    public Stream<String> names() {
        return sentences.names().stream();
    }

    private static Phrase filled(Phrase sentence, String slot, Object value) {
        Phrase words = value instanceof Phrase phrase ? phrase : new Phrase(value.toString(), value.toString());
        return new Phrase(sentence.en().replace(slot, words.en()), sentence.fr().replace(slot, words.fr()));
    }
}
