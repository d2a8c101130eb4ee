package ca.recourse.law;

import static java.util.Objects.requireNonNull;

/**
 * Words for a person, in both official languages.
 *
 * @param en in English, Canadian spelling
 * @param fr in French
 */
public record Phrase(String en, String fr) {

    public Phrase {
        requireNonNull(en, "en");
        requireNonNull(fr, "fr");
    }

    /** The words in {@code "fr"} or, for any other language, in English. */
    public String in(String language) {
        return language.equals("fr") ? fr : en;
    }

    @Override
    public String toString() {
        return en;
    }
}
