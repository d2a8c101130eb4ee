package ca.recourse.facts.kind;

import ca.recourse.law.LetterKind;

/** Tells by more than set phrases what a sentence does. */
@FunctionalInterface
public interface Hearing {

    /** Whether the sentence clearly does nothing of what makes a letter one of this kind. */
    boolean denies(String sentence, LetterKind kind);
}
